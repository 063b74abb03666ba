/** Every number of the watcher. Times in milliseconds. */
export const WATCHING = {
  /** Cards read in one go; the rest waits for the next frame, so that the page can paint in between. */
  slice: 25,
  /** Partner of the frame: a tab in the background paints none. */
  frameTimeout: 200,
  /** With more changed nodes than this in one go all cards are read again instead of looking up each. */
  hugeMutation: 400,
  /** The structural reader goes over the whole page; while it finds nothing it runs no more often than this. */
  structuralPause: 400,
  /** How long a page may be empty or unreadable before that is said: lists come after their frame, and are emptied to be refilled. */
  settle: 2500,
  /** How often a card whose host the page wiped is announced again before Winnow gives in, until the next navigation. */
  redraws: 25,
} as const;

/** Attributes that carry what is read, and those that only show and hide. */
export const CONTENT_ATTRIBUTES = ['href', 'componentkey', 'aria-label', 'alt'];
export const VISIBILITY_ATTRIBUTES = ['hidden', 'aria-hidden', 'style', 'class', 'open'];
