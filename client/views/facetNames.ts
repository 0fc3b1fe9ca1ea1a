import type { Translate } from '../../server/words/translation.ts';

/** What the part of a text is called in which something is cited. */
export const partName = (name: string, t: Translate): string => t(`evidence.where.${name as 'both'}`);

/** What a citing verb is called. */
export const forceName = (name: string, t: Translate): string =>
  name === 'pursuant-to' || name === 'implements' ? t(`forces.${name}`) : t(`verbs.${name as 'recalls'}`);
