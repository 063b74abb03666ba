import { squash } from './text';
import { BADGE_ONLY, OPEN_TO_WORK, VERIFIED } from './words';

const PREMIUM = /premium/iu;

/** The symbol that a drawing takes from elsewhere. */
function symbolOf(part: Element): string {
  const use = part.querySelector('use');
  return use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
}

export interface Badges {
  /** Null where an icon beside the name could not be told. */
  verified: boolean | null;
  premium: boolean | null;
  openToWork: boolean;
}

/** Reads the icons before the controls by id, then by label, and the picture's label. `spoken`: the title, and what the name's links say. */
export function badgesOf(
  parts: readonly Element[],
  pictureLabels: readonly string[],
  spoken: readonly string[],
  name: string,
): Badges {
  let verified = spoken.some(
    (line) => VERIFIED.test(line.slice(name.length)) || (BADGE_ONLY.test(line) && VERIFIED.test(line)),
  );
  let premium = spoken.some(
    (line) => PREMIUM.test(line.slice(name.length)) || (BADGE_ONLY.test(line) && PREMIUM.test(line)),
  );
  let unknown = false;
  for (const part of parts) {
    const id = part.id || (part.getAttribute('data-test-icon') ?? symbolOf(part));
    const label = squash(part.getAttribute('aria-label') ?? part.querySelector('title')?.textContent ?? '');
    if (/^#?verified/u.test(id) || VERIFIED.test(label)) verified = true;
    else if (PREMIUM.test(id) || PREMIUM.test(label)) premium = true;
    else if (label !== '' && part.localName === 'svg' && !/accent/u.test(id) && !label.includes(name))
      unknown = true;
  }
  return {
    verified: verified || (unknown ? null : false),
    premium: premium || (unknown ? null : false),
    openToWork: pictureLabels.some((label) => OPEN_TO_WORK.test(label)),
  };
}
