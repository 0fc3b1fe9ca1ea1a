import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { cataloguedBody } from '../catalogue/lineage.ts';
import type { Language, ReadDocument } from '../document.ts';
import { isResolution, partsOfSymbol } from '../symbol.ts';
import { citationRows, instrumentCitationRows, mentionRows } from './citations.ts';
import { foundationRows } from './foundations.ts';
import { lineageLinks, lineageRows } from './lineage.ts';
import { deliverableRows, mandateRows } from './mandates.ts';
import { actorRows, instrumentRows, topicNodeRows } from './names.ts';
import { paragraphRows } from './paragraphs.ts';
import { resolutionRow, uncataloguedRow } from './resolution.ts';
import { assigneeRows, involvedRows, topicRows } from './roles.ts';
import type { LinkRow, NodeRow, PartRow, SharedLinkRow } from './row.ts';

/** All that one wording of one resolution puts into the graph, in the order in which it can be put there. */
export interface DocumentRows {
  readonly symbol: string;
  readonly language: Language;
  readonly resolution: NodeRow;
  /** Cited resolutions that the catalogue lacks. */
  readonly uncatalogued: readonly NodeRow[];
  readonly instruments: readonly NodeRow[];
  readonly actors: readonly NodeRow[];
  readonly topics: readonly NodeRow[];
  readonly paragraphs: readonly PartRow[];
  readonly mandates: readonly PartRow[];
  readonly deliverables: readonly PartRow[];
  readonly citesResolution: readonly LinkRow[];
  readonly citesInstrument: readonly LinkRow[];
  readonly mentions: readonly LinkRow[];
  readonly assignedTo: readonly LinkRow[];
  readonly involves: readonly LinkRow[];
  readonly concerns: readonly LinkRow[];
  readonly buildsOnResolution: readonly SharedLinkRow[];
  readonly buildsOnInstrument: readonly SharedLinkRow[];
  readonly establishes: readonly LinkRow[];
  readonly decidesOn: readonly LinkRow[];
}

export interface CatalogueOfEntries {
  resolution(number: number): CatalogueEntry | undefined;
}

/** The rows of a document: the same document and catalogue give the same rows, in the same order. */
export const documentRows = (document: ReadDocument, catalogue: CatalogueOfEntries): DocumentRows => {
  const lineage = lineageRows(document, cataloguedBody);
  const entryOf = (symbol: string): CatalogueEntry | undefined => {
    const parts = partsOfSymbol(symbol);
    const entry = parts && catalogue.resolution(parts.number);
    return entry?.year === parts?.year ? entry : undefined;
  };
  const foundations = foundationRows(document);
  const cited = [
    ...document.citations.map(({ target }) => target),
    ...foundations.map(({ target }) => target),
  ];
  return {
    symbol: document.symbol,
    language: document.language,
    resolution: resolutionRow(document, entryOf(document.symbol)),
    uncatalogued: [...new Set(cited)]
      .filter((id) => isResolution(id) && entryOf(id) === undefined)
      .map(uncataloguedRow),
    instruments: instrumentRows(document),
    actors: actorRows(
      document,
      lineage.map(({ target }) => target),
    ),
    topics: topicNodeRows(document),
    paragraphs: paragraphRows(document),
    mandates: mandateRows(document),
    deliverables: deliverableRows(document),
    citesResolution: citationRows(document),
    citesInstrument: instrumentCitationRows(document),
    mentions: mentionRows(document),
    assignedTo: assigneeRows(document),
    involves: involvedRows(document),
    concerns: topicRows(document),
    buildsOnResolution: foundations.filter(({ target }) => isResolution(target)),
    buildsOnInstrument: foundations.filter(({ target }) => !isResolution(target)),
    ...lineageLinks(lineage),
  };
};
