const smallWords = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Subject headings are printed in capitals; in a picture they are read more easily as titles. */
export const headingOf = (subject: string): string =>
  subject
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && smallWords.has(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ');
