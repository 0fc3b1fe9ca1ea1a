/** Ends as a paragraph, a clause or an item does. */
export const ended = /[.;:,!?\u060c\u061b\u3002\uff0c\uff1b\uff1a\u3001][)”"»]?\s*$/u;
