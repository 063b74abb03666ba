/** The part of the Navigation API that is used; Firefox had none for long. */
interface NavigationEvents {
  addEventListener: (type: string, listener: () => void, options: { signal: AbortSignal }) => void;
}

/**
 * Calls `changed` after each change of the address within the page, until `signal` aborts.
 * By the Navigation API, which tells of `pushState` too, after the new address stands. Where it is missing, by going back and
 * forth and by clicks, after which the address is compared: no polling.
 */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  const navigation = (globalThis as { navigation?: NavigationEvents }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  let last = location.href;
  const compare = (): void => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  addEventListener('popstate', compare, { signal });
  // A page changes its address some time after the click that asked for it.
  const later = (): void => {
    for (const wait of [0, 300, 1_500]) setTimeout(compare, wait);
  };
  addEventListener('click', later, { signal, capture: true, passive: true });
}
