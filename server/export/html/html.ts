import { type NodeLabel, nodeLabels } from '../../../seed/graph.ts';
import { colours, coloursOnDark } from '../colours.ts';
import type { Exporter } from '../exporter.ts';
import { collect, type Findings } from '../findings/collect.ts';
import { saidOnce } from '../findings/said-once.ts';
import { type Speech, speechOf } from '../findings/speech.ts';
import { layOut } from '../picture/layout.ts';
import { describeProvenance } from '../provenance.ts';
import { type PageAssets, readAssets } from './assets.ts';
import { entryOf, type Index, indexOf } from './entry.ts';
import { json, type Markup, markup, verbatim } from './markup.ts';

/** More makes a page that browsers take long to draw. */
const most = 3_000;

/** A page of one file may fetch nothing, whatever it is made to do. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

/** What the page's program draws: places as in the picture formats, and the parts of the page that tell more. */
const drawnOf = (findings: Findings, index: Index, { t, nameOf, language }: Speech) => {
  const picture = layOut(findings, (name) => t(`picture.columns.${name}`));
  return {
    language,
    nodes: picture.nodes.map(({ node, x, y }) => ({
      place: index.nodes.get(node.id)?.place,
      label: nameOf(node.id),
      colour: colours[node.type],
      onDark: coloursOnDark[node.type],
      isHollow: node.loaded === false,
      x,
      y,
    })),
    edges: picture.edges.map(({ edge }) => ({
      place: index.places.get(edge.id),
      source: index.nodes.get(edge.source)?.place,
      target: index.nodes.get(edge.target)?.place,
      isDashed: edge.type === 'INVOLVES' || edge.type === 'MENTIONS',
      weight: edge.mentions,
    })),
    words: {
      picture: t('page.picture', { nodes: findings.nodes.length, edges: findings.edges.length }),
      none: t('page.none'),
      found_one: t('page.found', { count: 1 }),
      found_other: t('page.found', { count: 2 }).replace('2', '{{count}}'),
    },
  };
};

const sectionOf = (type: NodeLabel, findings: Findings, index: Index, speech: Speech): Markup | null => {
  const nodes = findings.nodes.filter((node) => node.type === type);
  if (nodes.length === 0) return null;
  return markup`<section data-type="${type}"><h3>${speech.t(`kinds.${type}`)} <span class="count">${
    nodes.length
  }</span></h3>\n${nodes.map((node) => entryOf(node, index, speech))}</section>\n`;
};

const filterOf = (type: NodeLabel, { t }: Speech): Markup =>
  markup`<label><input type="checkbox" name="type" value="${type}" checked><span class="dot ${type}"></span>${t(
    `kinds.${type}`,
  )}</label>\n`;

const pageOf = (findings: Findings, assets: PageAssets): Markup => {
  const speech = speechOf(findings);
  const { t, formats, language } = speech;
  const { selection, product, exported, sources } = findings.provenance;
  const index = indexOf(findings.nodes, findings.edges);
  const types = nodeLabels.filter((type) => findings.nodes.some((node) => node.type === type));
  const dotsIn = (some: typeof colours): string =>
    types.map((type) => `.dot.${type}{background:${some[type]}}`).join('');
  const dots = `${dotsIn(colours)}@media (prefers-color-scheme: dark){${dotsIn(coloursOnDark)}}`;
  const about = t('page.about', {
    product,
    date: formats.longDate(exported.slice(0, 10)),
    nodes: findings.nodes.length,
    edges: findings.edges.length,
  });
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${describeProvenance(findings.provenance)}">
<meta name="generator" content="${product}">
<title>${selection}</title>
<style>${verbatim(assets.style)}${verbatim(dots)}</style>
</head>
<body>
<header><h1>${selection}</h1><p>${about}</p></header>
<main>
<div id="picture" hidden></div>
<section id="list" aria-labelledby="list-title">
<h2 id="list-title">${t('page.list')}</h2>
<form id="filters" hidden>
<label class="search">${t('page.search')} <input type="search" name="words" autocomplete="off"></label>
<fieldset><legend>${t('page.show')}</legend>${types.map((type) => filterOf(type, speech))}</fieldset>
<p id="found" role="status"></p>
</form>
${types.flatMap((type) => sectionOf(type, findings, index, speech) ?? [])}</section>
</main>
<footer><h2>${t('brief.provenance')}</h2><p>${t('brief.unofficial')}</p><ul>${sources.map(
    (source) => markup`<li>${source}</li>`,
  )}</ul></footer>
<script type="application/json" id="graph">${json(drawnOf(findings, index, speech))}</script>
<script>${verbatim(assets.script.replaceAll('</script', '<\\/script'))}</script>
</body>
</html>
`;
};

/**
 * A page of one file that opens without a network: the picture, and every node with its words, its ties and their
 * evidence. Without JavaScript it is a list that opens and closes.
 */
export const html: Exporter = {
  async *write(what) {
    const findings = await collect(what, 'A page', most);
    yield pageOf({ ...findings, edges: saidOnce(findings.edges) }, await readAssets()).html;
  },
};
