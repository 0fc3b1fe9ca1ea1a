/** A picture of more is a wall, not an answer. */
export const mostInPicture = 1_500;
