import type { Translate } from '../../../server/words/translation.ts';
import { type Format, groupOf, tooMany } from './formats.ts';
import { mostNamed, type Taking } from './takings.ts';

/** Why this cannot be taken in this format, in words; null where it can. The server has the last word. */
export const refusalOf = (taking: Taking, format: Format, t: Translate): string | null => {
  const { name, count, request, isDrawn = false } = taking;
  const group = groupOf[format];
  if (name === 'whole' && group === 'document') return t('export.notWhole');
  // The browser draws it, or the server at its places.
  const limit = isDrawn && group === 'picture' ? null : tooMany(format, count);
  if (limit !== null) return t('export.tooMany', { count, limit });
  if ('nodes' in request && count !== null && count > mostNamed)
    return t('export.tooManyNamed', { count, limit: mostNamed });
  return null;
};
