import type { Language } from '../document.ts';

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
  2255: '1988-COMMITTEE',
  // Of one regime, whose measures they gave a new form.
  1807: '1533-COMMITTEE',
  1857: '1533-COMMITTEE',
  1844: '751-COMMITTEE',
  1907: '751-COMMITTEE',
  1596: '1533-COMMITTEE',
  1973: '1970-COMMITTEE',
  2009: '1970-COMMITTEE',
  2216: '2140-COMMITTEE',
  2290: '2206-COMMITTEE',
  2399: '2127-COMMITTEE',
};

/** The committee that a resolution set up: `1267-COMMITTEE`, `CTC` for 1373. */
export const committeeOf = (resolution: number): string =>
  byResolution[resolution] ?? `${resolution}-COMMITTEE`;

/** The committee that a list of resolutions set up: the first of them names it. */
export const committeeOfList = (resolutions: readonly number[]): string | null =>
  resolutions[0] === undefined ? null : committeeOf(resolutions[0]);

/** Resolutions that set up a committee for one regime of sanctions, or gave it its present form. */
const regimes: ReadonlySet<number> = new Set([
  661, 748, 751, 757, 841, 864, 918, 985, 1132, 1160, 1267, 1298, 1343, 1518, 1521, 1533, 1540, 1572, 1591,
  1596, 1636, 1718, 1737, 1844, 1907, 1970, 1988, 1989, 2048, 2127, 2140, 2206, 2216, 2253, 2255, 2290, 2374,
  2399, 2653,
]);

/** What each language calls a committee by the number of its resolution, where it has no name of its own in the list of actors. */
const byNumber: Readonly<Record<Language, string>> = {
  en: '# Committee',
  zh: '#委员会',
  fr: 'Comité #',
  es: 'Comité #',
  ru: 'Комитет #',
  ar: 'لجنة القرار #',
};

/** `1970-COMMITTEE` in English: 1970 Committee. */
export const committeeName = (id: string, language: Language): string =>
  byNumber[language].replace('#', /^\d+/.exec(id)?.[0] ?? '');

/** The committee of a regime, by a resolution that set it up; null for any other resolution. */
export const regimeOf = (resolution: number): string | null =>
  regimes.has(resolution) ? committeeOf(resolution) : null;
