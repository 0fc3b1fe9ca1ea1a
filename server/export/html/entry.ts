import type { Evidence, GraphEdge, GraphNode } from '../../contract.ts';
import { citePlace } from '../../words/citation.ts';
import { directionOf } from '../../words/direction.ts';
import { wordingIn } from '../../words/gist/names.ts';
import { documentAddress } from '../findings/documents.ts';
import type { Speech } from '../findings/speech.ts';
import { dataSetOf } from '../provenance.ts';
import { type Markup, markup } from './markup.ts';

/** The graph by its keys, and where each node and edge stands in the page. */
export interface Index {
  readonly nodes: ReadonlyMap<string, { readonly node: GraphNode; readonly place: string }>;
  readonly places: ReadonlyMap<string, string>;
  readonly outgoing: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly incoming: ReadonlyMap<string, readonly GraphEdge[]>;
}

const grouped = (
  edges: readonly GraphEdge[],
  end: 'source' | 'target',
): ReadonlyMap<string, readonly GraphEdge[]> => {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group === undefined) groups.set(edge[end], [edge]);
    else group.push(edge);
  }
  return groups;
};

/** Where each node and edge stands in the page, and which edges begin and end at a node. */
export const indexOf = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Index => ({
  nodes: new Map(nodes.map((node, index) => [node.id, { node, place: `n${index}` }])),
  places: new Map(edges.map(({ id }, index) => [id, `e${index}`])),
  outgoing: grouped(edges, 'source'),
  incoming: grouped(edges, 'target'),
});

const evidenceItem = (evidence: Evidence, { t, language }: Speech): Markup => {
  const { paragraph, quote, source, language: written } = evidence;
  if (quote === null) return markup`<p class="source">${t('page.fact', { source: dataSetOf(source) })}</p>`;
  const place = paragraph === null ? source : citePlace(paragraph, t);
  const link = paragraph === null ? null : documentAddress(paragraph.split('#')[0] ?? '', language);
  return markup`<blockquote lang="${written ?? ''}" dir="${directionOf(written ?? '')}">${quote}</blockquote><p class="source">${
    link === null ? place : markup`<a href="${link}">${place}</a>`
  }</p>`;
};

const link = (id: string, { nodes }: Index, { nameOf }: Speech): Markup => {
  const place = nodes.get(id)?.place;
  return place === undefined ? markup`${nameOf(id)}` : markup`<a href="#${place}">${nameOf(id)}</a>`;
};

const outgoingItem = (edge: GraphEdge, index: Index, speech: Speech): Markup => {
  // What a node's own text says, the node itself shows.
  const shown = edge.type === 'HAS_PARAGRAPH' || edge.type === 'SETS' ? [] : edge.evidence;
  return markup`<li id="${index.places.get(edge.id) ?? ''}" tabindex="-1">${speech.t(`relations.${edge.type}`)} ${link(
    edge.target,
    index,
    speech,
  )}${shown.map((one) => evidenceItem(one, speech))}</li>`;
};

const incomingItem = (edge: GraphEdge, index: Index, speech: Speech): Markup =>
  markup`<li>${link(edge.source, index, speech)} <a class="back" href="#${index.places.get(edge.id) ?? ''}">${speech.t(
    `relations.${edge.type}`,
  )}</a></li>`;

const factsOf = (node: GraphNode, { t, formats, language }: Speech): Markup[] => {
  const address = documentAddress(node.id, language);
  const row = (name: string, value: string | Markup) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return [
    row(t('page.key'), markup`<code>${node.id}</code>`),
    ...(node.adopted === undefined ? [] : [row(t('page.adopted'), formats.longDate(node.adopted))]),
    ...(node.due ? [row(t('page.due'), formats.longDate(node.due))] : []),
    ...(node.recurrence
      ? [row(t('page.due'), t('due.every', { period: formats.interval(node.recurrence) }))]
      : []),
    ...(node.subjects?.length ? [row(t('page.subjects'), node.subjects.join('; '))] : []),
    ...(address === null ? [] : [row(t('page.document'), markup`<a href="${address}">${address}</a>`)]),
  ];
};

const list = (title: string, items: readonly Markup[]): Markup | null =>
  items.length === 0 ? null : markup`<h4>${title}</h4><ul>${items}</ul>`;

/** One node as a part of the page that opens: its name, facts, words, and what it is tied to, with the evidence. */
export const entryOf = (node: GraphNode, index: Index, speech: Speech): Markup => {
  const { t, language } = speech;
  const name = wordingIn(node.name, language);
  const verb = node.verbType === undefined ? null : t(`verbs.${node.verbType}`);
  const kind = t(`kinds.${node.type}`);
  const texts = Object.entries(node.text ?? {}).map(
    ([written, text]) => markup`<p class="text" lang="${written}" dir="${directionOf(written)}">${text}</p>`,
  );
  return markup`<details id="${index.nodes.get(node.id)?.place ?? ''}" data-type="${node.type}"><summary><span class="dot ${node.type}"></span><b>${
    node.label
  }</b> <bdi>${[name, verb].find((one) => one !== null && one !== node.label) ?? ''}</bdi><span class="kind">${kind}</span></summary><div class="body"><dl>${factsOf(
    node,
    speech,
  )}</dl>${texts}${list(
    t('page.outgoing'),
    (index.outgoing.get(node.id) ?? []).map((edge) => outgoingItem(edge, index, speech)),
  )}${list(
    t('page.incoming'),
    (index.incoming.get(node.id) ?? []).map((edge) => incomingItem(edge, index, speech)),
  )}</div></details>\n`;
};
