/** The line icons of the badge. They come with its labels, so that they weigh on no other of LinkedIn's pages. */
export const CORE_GLYPHS = {
  copy: 'M5.5 5.5H12.5V13.5H5.5ZM3.5 10.5V2.5H10.5',
  check: 'M3.2 8.4 6.5 11.6 12.8 4.6',
  close: 'M4 4 12 12M12 4 4 12',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  plus: 'M8 3V13M3 8H13',
  minus: 'M3 8H13',
} as const;
