/** A browser's letters, where the reader has not set others. */
const usual = 16;

/** How many times as large as usual the reader has set the browser's letters: the page grows with them by itself, a canvas does not. */
export const letterScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual;
