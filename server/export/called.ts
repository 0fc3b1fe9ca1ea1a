import type { exportLanguages } from '../contract/export.ts';
import type { Database } from '../database/database.ts';
import { readNodes } from '../questions/graph/nodes.ts';
import { wordingsOf } from '../questions/rows/properties.ts';
import { citePlace } from '../words/citation.ts';
import { shortName } from '../words/gist/names.ts';
import { createTranslation, type Translate } from '../words/translation.ts';

/** How what was asked for is put into words in one language. */
export interface Called {
  readonly t: Translate;
  /** A node as people call it: places as the United Nations cites them, actors and documents by their names. */
  readonly cite: (id: string) => string;
}

/** Words in a language, which know the names of some nodes. */
export const calledIn = async (
  database: Database,
  language: (typeof exportLanguages)[number],
  keys: readonly string[],
): Promise<Called> => {
  const { t } = createTranslation(language);
  const nodes = await readNodes(database, keys);
  const nameOf = (id: string): string =>
    shortName({ label: id, name: wordingsOf(nodes.get(id)?.properties ?? {}, 'name') }, language);
  return { t, cite: (id) => citePlace(id, t, nameOf(id)) };
};
