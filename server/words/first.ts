/** The resolution that the explorer opens on: the one that ships with it. */
export const firstResolution = 'S/RES/2617 (2021)';
