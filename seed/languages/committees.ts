/**
 * Committees of the Council by the resolutions that set them up or gave them their present mandate: texts name them by
 * number ("the 1267 Committee", "the Committee established pursuant to resolutions 1267 (1999), 1989 (2011) and 2253
 * (2015)"). A number that is not here is its own committee: `1718-COMMITTEE`.
 */
const byResolution: Readonly<Record<number, string>> = {
  1373: 'CTC',
  1267: '1267-COMMITTEE',
  1989: '1267-COMMITTEE',
  2253: '1267-COMMITTEE',
  2255: '1267-COMMITTEE',
};

export const committeeOf = (resolution: number): string =>
  byResolution[resolution] ?? `${resolution}-COMMITTEE`;

/** The committee that a list of resolutions set up: the first of them names it. */
export const committeeOfList = (resolutions: readonly number[]): string | null =>
  resolutions[0] === undefined ? null : committeeOf(resolutions[0]);
