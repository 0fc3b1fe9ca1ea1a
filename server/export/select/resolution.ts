import type { Database } from '../../database/database.ts';
import { requireKey } from '../../questions/graph/keys.ts';
import { readRelations } from '../../questions/graph/relations.ts';
import type { RelationRecord } from '../../questions/rows/record.ts';
import { fileNameOf, type NamedSelection, whole } from './named.ts';

/** Leads to what is a part of the same resolution. */
const hangs: ReadonlySet<string> = new Set(['HAS_PARAGRAPH', 'SETS', 'REQUIRES']);

/** A resolution with all that was read from it, and all that its paragraphs and mandates lead to. */
export const selectResolution = async (database: Database, symbol: string): Promise<NamedSelection> => {
  const { id } = await requireKey(database, symbol, ['Resolution']);
  const keys = new Set([id]);
  let own = [id];
  const relations: RelationRecord[] = [];
  while (own.length > 0) {
    const found = await readRelations(database, own);
    relations.push(...found);
    own = found.flatMap(({ type, target }) => (hangs.has(type) && !keys.has(target) ? target : []));
    for (const { target } of found) keys.add(target);
  }
  const sources = new Set(relations.map(({ source }) => source));
  return {
    selection: { ...whole([...keys]), keep: ({ source }) => sources.has(source) },
    name: fileNameOf(id),
    words: ({ t, cite }) => t('selection.resolution', { id: cite(id) }),
  };
};
