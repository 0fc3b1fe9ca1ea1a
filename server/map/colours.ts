/** From the oldest to the newest: cividis, which reads alike with every colour vision. */
export const yearScale = ['#00204D', '#31446B', '#666970', '#958F78', '#CBBA69', '#FFEA46'] as const;

/** Okabe and Ito's colours, for up to eight groups; the ninth and further ones are grey. */
export const groupScale = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#D55E00',
  '#F0E442',
  '#6E6E6E',
] as const;

/** The colour of a value between two ends, on the scale of years. */
export const yearColour = (year: number, from: number, to: number): string => {
  const along = to === from ? 1 : (year - from) / (to - from);
  const index = Math.min(yearScale.length - 1, Math.max(0, Math.floor(along * yearScale.length)));
  return yearScale[index] ?? yearScale[0];
};

/** The colour of a group by its rank, 0 for the largest. */
export const groupColour = (group: number): string =>
  groupScale[Math.min(group, groupScale.length - 1)] ?? groupScale[0];

/**
 * The colour of a community on the map, where the first `placed` have bands with names, so that those far down the list
 * have the colours again; the others are grey.
 */
export const bandColour = (community: number, placed: number): string =>
  groupColour(community < placed ? community % (groupScale.length - 1) : groupScale.length);

/** Dark or light writing, whichever is read better on a fill. */
export const inkOn = (fill: string): string => {
  const channel = (at: number) => {
    const value = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  // Where black and white stand out alike.
  return luminance > 0.179 ? '#000000' : '#FFFFFF';
};
