import type { TFunction } from 'i18next';

/** What the part of a text is called in which something is cited. */
export const partName = (name: string, t: TFunction): string => t(`evidence.where.${name as 'both'}`);

/** What a citing verb is called. */
export const forceName = (name: string, t: TFunction): string =>
  name === 'pursuant-to' || name === 'implements' ? t(`forces.${name}`) : t(`verbs.${name as 'recalls'}`);
