/** A picture of more is a wall, not an answer. */
export const mostInPicture = 1_500;

/** Where everything has its place already, the picture is as good as the screen that it was on. */
export const mostOnScreen = 5_000;
