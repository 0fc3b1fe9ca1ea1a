import type { TFunction } from 'i18next';

/** What a table of mandates is called: whose they are ('' for everybody's), and with whom they are compared. */
export const mandatesTitle = (t: TFunction, actor: string, versus: string | null = null): string => {
  if (actor === '') return t('actor.everybody');
  return versus === null ? t('actor.title', { actor }) : t('actor.comparing', { actor, versus });
};
