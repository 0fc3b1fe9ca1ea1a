import { languages as allLanguages, forces, type Language } from '../../../seed/document.ts';
import { groupBy } from '../../../seed/group.ts';
import type {
  DocumentCitation,
  DocumentParagraph,
  GraphEdge,
  MandateItem,
  ResolutionDocument,
} from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { graphEdges } from '../graph/edge.ts';
import { requireKey } from '../graph/keys.ts';
import { graphNode, inReadingOrder } from '../graph/node.ts';
import { readNodes } from '../graph/nodes.ts';
import { readRelations, readRelationsBetween } from '../graph/relations.ts';
import { readEvidence } from '../graph/subgraph.ts';
import { type MandateRecords, mandatesFrom, readMandateRecords } from '../mandates/page.ts';
import {
  flagOf,
  languageOf,
  needed,
  numberOf,
  textOf,
  textsOf,
  wordingsOf,
  wordOf,
} from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';
import { citing } from '../trace/steps.ts';
import { disagreementsOf } from './disagreements.ts';
import { documentLinks } from './links.ts';

/** What a resolution is made of, and what refers to it. */
interface Parts {
  readonly resolution: NodeRecord;
  readonly paragraphs: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  readonly mandates: readonly MandateItem[];
  readonly records: MandateRecords;
}

const byPlace = (one: RelationRecord, other: RelationRecord): number =>
  (numberOf(one.properties, 'start') ?? 0) - (numberOf(other.properties, 'start') ?? 0);

/** The words of a mention in a paragraph. */
const spanOf = ({ source, target, properties }: RelationRecord) => {
  const what = (part: string): string => `${part} of the mention of ${target} in ${source}`;
  return {
    language: needed(languageOf(properties), what('language')),
    printed: needed(textOf(properties, 'printed'), what('printed form')),
    start: needed(numberOf(properties, 'start'), what('start')),
    end: needed(numberOf(properties, 'end'), what('end')),
  };
};

const citationOf = (relation: RelationRecord, targets: ReadonlyMap<string, NodeRecord>): DocumentCitation => {
  const { target, properties } = relation;
  return {
    ...spanOf(relation),
    target,
    targetType: targets.get(target)?.type === 'Resolution' ? 'Resolution' : 'Instrument',
    yearImplicit: flagOf(properties, 'yearImplicit'),
    yearCorrected: flagOf(properties, 'yearCorrected'),
    inName: textOf(properties, 'inName'),
    pinpoint: textsOf(properties, 'pinpoint'),
    force: wordOf(properties, 'force', forces),
  };
};

const kinds = ['preambular', 'operative', 'annex'] as const;

const paragraphOf = (
  { id, properties }: NodeRecord,
  relations: readonly RelationRecord[],
  mandates: readonly MandateItem[],
  targets: ReadonlyMap<string, NodeRecord>,
): DocumentParagraph => {
  const own = [...relations].sort(byPlace);
  return {
    id,
    kind: needed(wordOf(properties, 'kind', kinds), `kind of ${id}`),
    number: numberOf(properties, 'number'),
    text: wordingsOf(properties, 'text'),
    verb: wordingsOf(properties, 'verb'),
    citations: own.filter(({ type }) => type === 'CITES').map((relation) => citationOf(relation, targets)),
    actors: own
      .filter(({ type }) => type === 'MENTIONS')
      .map((relation) => ({ id: relation.target, ...spanOf(relation) })),
    mandates: [...mandates],
  };
};

const votesOf = ({ properties }: NodeRecord) => {
  const votesFor = numberOf(properties, 'votesFor');
  if (votesFor === null) return null;
  const [against, abstaining] = [numberOf(properties, 'votesAgainst'), numberOf(properties, 'abstentions')];
  return { for: votesFor, against: against ?? 0, abstaining: abstaining ?? 0 };
};

/** Resolution to resolution, both ways, with the places where the texts say so. */
const networkOf = async (
  database: Database,
  resolution: NodeRecord,
  relations: readonly RelationRecord[],
): Promise<{ cites: GraphEdge[]; citedBy: GraphEdge[] }> => {
  const citingKeys = (await citing(database, [resolution.id])).map(({ source }) => source);
  const isCitation = ({ type }: RelationRecord) => type === 'CITES';
  const [cited, sources, incoming] = [
    relations.filter((relation) => isCitation(relation) && relation.source === resolution.id),
    await readNodes(database, citingKeys),
    await readRelationsBetween(database, citingKeys, [resolution.id], ['CITES']),
  ];
  const edges = async (nodes: readonly NodeRecord[], some: readonly RelationRecord[]) =>
    graphEdges(some, await readEvidence(database, { nodes, relations: some }));
  const [cites, citedBy] = await Promise.all([
    edges([resolution], cited),
    edges([...sources.values()], incoming),
  ]);
  return { cites, citedBy };
};

const readParts = async (database: Database, id: string, language?: Language): Promise<Parts> => {
  const ofResolution = await readRelations(database, [id]);
  const keys = ofResolution.flatMap(({ type, target }) => (type === 'HAS_PARAGRAPH' ? target : []));
  const [nodes, ofParagraphs] = await Promise.all([
    readNodes(database, [id, ...keys]),
    readRelations(database, keys),
  ]);
  const mandateKeys = ofParagraphs.flatMap(({ type, target }) => (type === 'SETS' ? target : []));
  const records = await readMandateRecords(database, mandateKeys);
  const resolution = nodes.get(id);
  if (resolution === undefined) throw new Error(`${id} went away while it was read.`);
  const paragraphs = keys.flatMap((key) => nodes.get(key) ?? []).sort(inReadingOrder);
  const order = (one: MandateItem, other: MandateItem) => one.start - other.start;
  return {
    resolution,
    paragraphs,
    relations: [...ofResolution, ...ofParagraphs],
    mandates: mandatesFrom(records, language).items.sort(order),
    records,
  };
};

const warningsOf = ({ paragraphs, relations, records }: Parts, languages: readonly Language[]) =>
  disagreementsOf({
    languages,
    paragraphs,
    mandates: [...records.mandates.values()],
    deliverables: [...records.nodes.values()].filter(({ type }) => type === 'Deliverable'),
    relations: [...relations, ...records.relations].filter(
      // Its paragraphs' citations, not the sum of them that the resolution has.
      ({ type, source }) => type !== 'CITES' || source.includes('#'),
    ),
  });

/**
 * A resolution with its text in all loaded languages, all that was read from it, and its place in the network. One
 * that only the catalogue knows has no paragraphs.
 *
 * @throws RecallingError `not-found`
 */
export const readResolutionDocument = async (
  database: Database,
  symbol: string,
  language?: Language,
): Promise<ResolutionDocument> => {
  const { id } = await requireKey(database, symbol, ['Resolution']);
  const parts = await readParts(database, id, language);
  const { resolution, relations, mandates } = parts;
  const network = await networkOf(database, resolution, relations);
  const referred = await readNodes(database, [
    ...relations.flatMap(({ type, target }) => (type === 'CITES' || type === 'MENTIONS' ? target : [])),
    ...network.citedBy.map(({ source }) => source),
    ...mandates.flatMap((mandate) => [
      ...mandate.assignees,
      ...mandate.involves,
      ...mandate.topics,
      ...mandate.buildsOn.map(({ target }) => target),
    ]),
  ]);
  const { properties } = resolution;
  const loaded = textsOf(properties, 'languages') ?? [];
  const languages = loaded.flatMap((code) => allLanguages.find((known) => known === code) ?? []);
  const relationsOf = groupBy(relations, ({ source }) => source);
  const mandatesOf = groupBy(mandates, ({ paragraph }) => paragraph);
  return {
    id,
    number: needed(numberOf(properties, 'number'), `number of ${id}`),
    year: needed(numberOf(properties, 'year'), `year of ${id}`),
    adopted: textOf(properties, 'adopted'),
    title: wordingsOf(properties, 'title'),
    loaded: flagOf(properties, 'loaded'),
    chapterVii: typeof properties.chapterVii === 'boolean' ? properties.chapterVii : null,
    votes: votesOf(resolution),
    subjects: textsOf(properties, 'subjects') ?? [],
    source: textOf(properties, 'source'),
    links: documentLinks(id),
    languages,
    paragraphs: parts.paragraphs.map((node) =>
      paragraphOf(node, relationsOf.get(node.id) ?? [], mandatesOf.get(node.id) ?? [], referred),
    ),
    warnings: warningsOf(parts, languages),
    ...network,
    nodes: [...referred.values()].sort(inReadingOrder).map((node) => graphNode(node)),
  };
};
