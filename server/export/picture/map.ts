import { groupBy } from '../../../seed/group.ts';
import { placedCommunities } from '../../map/bands.ts';
import { bandColour, yearColour, yearScale } from '../../map/colours.ts';
import { networkGeometry } from '../../map/geometry.ts';
import { firstSubjects } from '../../map/subjects.ts';
import { createFormats } from '../../words/format.ts';
import { shortSymbol, wordingIn } from '../../words/gist/names.ts';
import { packOf } from '../../words/packs.ts';
import { createTranslation, type Translate } from '../../words/translation.ts';
import type { Exportable } from '../exporter.ts';
import { describeProvenance } from '../provenance.ts';
import { carriedByMap } from './carried.ts';
import type { DrawnMap } from './drawn-map.ts';
import { type LegendEntry, legendBlock, sourceLines } from './legend.ts';
import { mapNames } from './map-names.ts';
import { isOfYears, type NetworkMap } from './map-request.ts';
import type { Measure, Scene, Shape } from './shape.ts';
import { faint, paper, type Write, writer } from './write.ts';

/** Sizes in pixels; a unit of the map is one of them. */
const margin = 48;
const narrowest = 900;
const head = { title: 56, about: 92, lineHeight: 30 } as const;
const lineColour = '#5b6b84';
const yearLine = '#dde1e8';
/** Of resolutions that neither cite nor are cited. */
const alone = '#8a92a1';

const yearLines = ({ years, xOf, top, bottom }: DrawnMap, write: Write): Shape[] => {
  const [first, last] = years;
  const every = last - first > 30 ? 5 : 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => year % every === 0)
    .flatMap((year): Shape[] => [
      {
        kind: 'box',
        at: [xOf(year), top],
        width: 1,
        height: bottom - top,
        fill: yearLine,
        opacity: 1,
      },
      write(String(year), [xOf(year) + 4, bottom + 18], { size: 16, width: 60, colour: faint }),
    ]);
};

/** The citations of each resolution as one drawing, which tells whose they are. */
const citations = ({ network, shown, at }: DrawnMap, t: Translate): Shape[] => {
  const there = new Set(shown);
  const among = network.edges.filter(([source, target]) => there.has(source) && there.has(target));
  return [...groupBy(among, ([source]) => source)].map(([source, edges]) => ({
    kind: 'lines',
    from: at(source),
    to: edges.map(([, target]) => at(target)),
    colour: lineColour,
    width: 0.7,
    opacity: 0.13,
    title: t('picture.cites', {
      source: shortSymbol(network.nodes[source]?.id ?? ''),
      count: edges.length,
    }),
  }));
};

/** The fill of a resolution, by its index. */
const filling = ({ network, geometry, colour }: DrawnMap): ((index: number) => string) => {
  const placed = placedCommunities(network);
  return (index) => {
    const node = network.nodes[index];
    if (colour === 'year') return yearColour(node?.year ?? 0, geometry.firstYear, geometry.lastYear);
    const community = node?.community ?? null;
    return community === null ? alone : bandColour(community, placed);
  };
};

const dots = (map: DrawnMap, language: string, t: Translate): Shape[] => {
  const fillOf = filling(map);
  return map.shown.map((index) => {
    const { id = '', title = {}, inDegree = 0 } = map.network.nodes[index] ?? {};
    const fill = fillOf(index);
    const about = [id, wordingIn(title, language), t('network.cited', { count: inDegree })];
    return {
      kind: 'dot',
      at: map.at(index),
      radius: map.geometry.radius[index] ?? 1,
      fill,
      line: fill,
      rim: 0.3,
      title: about.filter(Boolean).join(t('gist.separator')),
    };
  });
};

const square =
  (fill: string): NonNullable<LegendEntry['sign']> =>
  ([x, y]) => ({ kind: 'box', at: [x, y - 7], width: 14, height: 14, fill, opacity: 1 });

const legendOf = (
  { network, geometry, colour }: Pick<DrawnMap, 'network' | 'geometry' | 'colour'>,
  language: string,
  t: Translate,
): LegendEntry[][] => {
  const placed = placedCommunities(network);
  const communities = Array.from({ length: placed }, (_, index) => index).map((index): LegendEntry => {
    const { subjects = [], size = 0, from = 0, to = 0 } = network.communities[index] ?? {};
    const called = firstSubjects(subjects, language);
    const about = t('network.community', { count: size, from, to });
    return {
      text: `${called.join(t('gist.separator'))} (${about})`,
      sign: square(bandColour(index, placed)),
      room: 20,
    };
  });
  const years = yearScale.map((fill, index): LegendEntry => {
    const span = (geometry.lastYear - geometry.firstYear) / yearScale.length;
    const first = Math.ceil(geometry.firstYear + index * span);
    return { text: t('picture.from', { year: first }), sign: square(fill), room: 20 };
  });
  const others: LegendEntry[] = [
    { text: t('explore.otherCommunities'), sign: square(bandColour(placed, placed)), room: 20 },
    { text: t('picture.alone'), sign: square(alone), room: 20 },
  ];
  const line: LegendEntry['sign'] = ([x, y]) => ({
    kind: 'lines',
    from: [x, y],
    to: [[x + 26, y]],
    colour: lineColour,
    width: 1.2,
    opacity: 0.8,
  });
  return [
    colour === 'year' ? years : [...communities, ...others],
    [
      { text: t('relations.CITES'), sign: line, room: 33 },
      { text: t('network.across') },
      { text: t('network.bands') },
      { text: t('network.sizes') },
    ],
  ];
};

/**
 * All resolutions of some years as a map, each at the place where the explorer has it, with its title, date, legend and
 * source line.
 */
export const mapScene = (
  { provenance, language, size }: Exportable,
  { network, colour, ...asked }: NetworkMap,
  measure: Measure,
): Scene => {
  const { t } = createTranslation(language);
  const formats = createFormats(packOf(language).locale);
  const geometry = networkGeometry(network);
  const shown = network.nodes.flatMap(({ year }, index) => (isOfYears(year, asked) ? index : []));
  const drawn = shown.map((index) => network.nodes[index]?.year ?? 0);
  const years = [Math.min(...drawn), Math.max(...drawn)] as const;
  const perYear = geometry.width / (geometry.lastYear - geometry.firstYear + 1);
  const width = Math.max(narrowest, (years[1] - years[0] + 1) * perYear + 2 * margin);
  const write = writer(measure);
  const room = {
    left: margin,
    width: width - 2 * margin,
    size: 18,
    lineHeight: head.lineHeight,
    colour: faint,
  };
  const facts = t('picture.about', {
    product: provenance.product,
    date: formats.longDate(provenance.exported.slice(0, 10)),
    nodes: t('picture.nodes', { count: size.nodes }),
    edges: t('picture.edges', { count: size.edges }),
  });
  const groups = [[{ text: facts }], ...legendOf({ network, geometry, colour }, language, t)];
  const above = legendBlock(groups, { ...room, top: head.about }, { write, measure });
  const top = above.bottom + 24;
  const xOf = (year: number): number => margin + (year - years[0]) * perYear;
  const map: DrawnMap = {
    network,
    geometry,
    colour,
    shown,
    years,
    xOf,
    at: (index) => [xOf(geometry.firstYear) + (geometry.x[index] ?? 0), top + (geometry.y[index] ?? 0)],
    left: margin,
    top,
    bottom: top + geometry.height,
  };
  const below = sourceLines(provenance.sources, { ...room, top: map.bottom + 48 }, t, { write, measure });
  const height = below.bottom + 8;
  return {
    width,
    height,
    title: provenance.selection,
    about: describeProvenance(provenance),
    carried: carriedByMap(provenance, network, shown),
    language,
    shapes: [
      { kind: 'box', at: [0, 0], width, height, fill: paper, opacity: 1 },
      ...yearLines(map, write),
      ...citations(map, t),
      ...dots(map, language, t),
      ...mapNames(map, language, write, measure),
      write(provenance.selection, [margin, head.title], { size: 34, width: room.width, bold: true }),
      ...above.shapes,
      ...below.shapes,
    ],
  };
};
