import type { Translate } from '../../../server/words/translation.ts';
import { type Format, groupOf, tooMany } from './formats.ts';
import { mostNamed, type Taking } from './takings.ts';

/** Why this cannot be taken in this format, in words; null where it can. The server has the last word. */
export const refusalOf = (taking: Taking, format: Format, t: Translate): string | null => {
  const { name, count } = taking;
  const group = groupOf[format];
  if (name === 'whole' && (group === 'document' || group === 'picture')) return t('export.notWhole');
  // The browser draws what is on the screen itself.
  if (name === 'screen' && format === 'png') return null;
  const limit = tooMany(format, count);
  if (limit !== null) return t('export.tooMany', { count, limit });
  if (count !== null && count > mostNamed) return t('export.tooManyNamed', { count, limit: mostNamed });
  return null;
};
