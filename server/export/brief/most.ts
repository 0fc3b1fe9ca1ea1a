/** A brief of more is a book: about 300 pages. */
export const mostInBrief = 3_000;
