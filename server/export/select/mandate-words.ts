import type { ExportRequest } from '../../contract.ts';
import type { Called } from '../called.ts';

/** Which mandates an export asks for. */
export type MandateFilters = Extract<ExportRequest, { mandates: unknown }>['mandates'];

/** Filters in words, but for the actor: `resolution 1373, told to act`. */
const filterWords = (filters: MandateFilters, { t, cite }: Called): string =>
  [
    ...(['topic', 'resolution'] as const).flatMap((name) => {
      const id = filters[name];
      return id === undefined ? [] : t(`selection.filters.${name}`, { value: cite(id) });
    }),
    ...(['dueAfter', 'dueBefore'] as const).flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : t(`selection.filters.${name}`, { value });
    }),
    ...(filters.role === 'any' ? [] : [t(`evidence.roles.${filters.role}`)]),
    ...(filters.verbType === undefined ? [] : [t(`verbs.${filters.verbType}`)]),
  ].join(t('gist.comma'));

/** What was asked for in words, with the count of what was found: `CTED – 45 mandates (told to act)`. */
export const mandateWords = (count: number, filters: MandateFilters, called: Called): string => {
  const { t, cite } = called;
  const words = filterWords(filters, called);
  if (filters.actor !== undefined) {
    const narrowed = words === '' ? '' : t('selection.narrowed', { filters: words });
    return t('selection.mandatesOf', { count, actor: cite(filters.actor), filters: narrowed });
  }
  return words === ''
    ? t('selection.allMandates', { count })
    : t('selection.mandates', { count, filters: words });
};
