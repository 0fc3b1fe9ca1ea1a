import type { Database } from '../../database/database.ts';
import { requireKey } from '../../questions/graph/keys.ts';
import { readNodes } from '../../questions/graph/nodes.ts';
import { readRelations } from '../../questions/graph/relations.ts';
import { filterMandates } from '../../questions/mandates/mandates.ts';
import { textOf } from '../../questions/rows/properties.ts';
import type { RelationRecord } from '../../questions/rows/record.ts';
import { type MandateFilters, mandateWords } from './mandate-words.ts';
import { fileNameOf, type NamedSelection, whole } from './named.ts';

/** What a mandate says and where it stands: not what the preamble recalls for all, nor what others cite. */
const isOwn = ({ type, properties }: RelationRecord): boolean =>
  type !== 'CITES' && type !== 'MENTIONS' && properties.basis !== 'preamble';

/** Filters that name a node. */
const namedIn = ['actor', 'topic', 'resolution'] as const;

/** Mandates with all that hangs on them: their paragraphs and resolutions, and where their relationships lead. */
export const selectMandates = async (
  database: Database,
  filters: MandateFilters,
): Promise<NamedSelection> => {
  const mandates = (await filterMandates(database, filters)).map(({ id }) => id);
  const named: Partial<Record<(typeof namedIn)[number], string>> = {};
  for (const name of namedIn) {
    const spelled = filters[name];
    if (spelled !== undefined) named[name] = (await requireKey(database, spelled)).id;
  }
  const [nodes, all] = await Promise.all([readNodes(database, mandates), readRelations(database, mandates)]);
  const relations = all.filter(isOwn);
  const above = [...nodes.values()].flatMap(({ properties }) =>
    ['resolution', 'paragraph'].flatMap((name) => textOf(properties, name) ?? []),
  );
  const keys = [...new Set([...mandates, ...above, ...relations.map(({ target }) => target)])];
  const name = fileNameOf(['mandates', filters.actor ?? filters.resolution ?? ''].join(' '));
  const selection = { ...whole(keys), keep: isOwn };
  return {
    selection,
    name,
    about: Object.values(named),
    words: (called) => mandateWords(mandates.length, { ...filters, ...named }, called),
  };
};
