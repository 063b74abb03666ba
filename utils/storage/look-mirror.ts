/** What of the look shows in the first frame, before any storage of the extension could answer; null follows the system. */
interface Mirrored {
  theme: 'light' | 'dark' | null;
  /** BCP 47 tag and direction of the interface. */
  lang: string;
  dir: string;
}

/** Keeps the look where `public/first-frame.js` finds it at once when the next page opens. */
export function mirrorLook(look: Mirrored): void {
  try {
    localStorage.setItem('look', JSON.stringify(look));
  } catch {
    // A browser that refuses costs no more than the first frame.
  }
}
