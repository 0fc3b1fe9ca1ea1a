import type { ExportRequestInput } from '../../../server/contract.ts';
import { citePlace } from '../../../server/words/citation.ts';
import type { Translate } from '../../../server/words/translation.ts';
import type { ViewState } from '../../state/view.ts';
import type { OnScreen } from '../stage/onScreen.tsx';

type WithoutFormat<Request> = Request extends unknown ? Omit<Request, 'format' | 'language'> : never;

/** What a file is asked for, whatever its format and language. */
export type Wanted = WithoutFormat<ExportRequestInput>;

/** Something that can be taken along. */
export interface Taking {
  readonly name: 'selection' | 'screen' | 'trace' | 'mandates' | 'resolution' | 'path' | 'whole';
  readonly label: string;
  /** How many nodes that are; null where only the server knows. */
  readonly count: number | null;
  readonly request: Wanted;
  /** Whether its places are known: a picture of it is as good as the screen's. */
  readonly isDrawn?: boolean;
}

/** As many as one request may name. */
export const mostNamed = 5_000;

/** As many shortest ways as anybody compares. */
export const mostWays = 50;

/** The map of all resolutions is asked for by its years and colours: it has more nodes than a request may name. */
const mapOf = ({ years, colour }: ViewState): Taking['request'] => ({
  network: {
    ...(years && { from: years[0], to: years[1] }),
    ...(colour === 'year' && { colour }),
  },
});

const isNode = (id: string): boolean => !id.includes('|');

const chosen = (name: 'selection' | 'screen', nodes: readonly string[], t: Translate): Taking | null =>
  nodes.length === 0
    ? null
    : {
        name,
        label: t(`export.${name}`, { count: nodes.length }),
        count: nodes.length,
        request: { nodes: [...nodes] },
      };

/** What is on the screen: by its nodes, or as the map of all resolutions. */
const shownOn = (state: ViewState, screen: OnScreen | null, t: Translate): Taking | null => {
  const taking = chosen('screen', screen?.nodes ?? [], t);
  if (taking === null) return null;
  if (state.view === 'network') return { ...taking, isDrawn: true, request: mapOf(state) };
  return { ...taking, isDrawn: typeof screen?.seen === 'function' };
};

const traceOf = ({ view, from, direction, depth, basis }: ViewState, t: Translate): Taking | null =>
  view !== 'trace'
    ? null
    : {
        name: 'trace',
        label: t(`export.trace.${direction}`, { start: citePlace(from, t), count: depth }),
        count: null,
        request: { trace: { from, direction, depth, basis: [...basis] } },
      };

const mandatesOf = ({ view, actor, role, verb, dueFrom, dueTo }: ViewState, t: Translate): Taking | null => {
  if (view !== 'actor') return null;
  const filters = {
    ...(role === 'any' ? {} : { role }),
    ...(verb === null ? {} : { verbType: verb }),
    ...(dueFrom === null ? {} : { dueAfter: dueFrom }),
    ...(dueTo === null ? {} : { dueBefore: dueTo }),
  };
  const isFiltered = Object.keys(filters).length > 0;
  return {
    name: 'mandates',
    label: t(isFiltered ? 'export.mandatesFiltered' : 'export.mandates', { actor }),
    count: null,
    request: { mandates: { actor, ...filters } },
  };
};

const resolutionOf = ({ view, resolution }: ViewState, t: Translate): Taking | null =>
  view !== 'loom' && view !== 'read'
    ? null
    : {
        name: 'resolution',
        label: t('export.resolution', { resolution: citePlace(resolution, t) }),
        count: null,
        request: { resolution },
      };

/** The way that is read, or the one between the two points that are selected. */
const pathOf = (state: ViewState, t: Translate): Taking | null => {
  const ends = state.view === 'path' ? [state.from, state.to] : state.select.filter(isNode);
  const [from, to, ...more] = ends;
  if (from === undefined || to === undefined || more.length > 0) return null;
  return {
    name: 'path',
    label: t('export.path', { from: citePlace(from, t), to: citePlace(to, t) }),
    count: null,
    request: { path: { from, to, limit: mostWays, ...(state.forward && { direction: 'forward' as const }) } },
  };
};

/** What can be taken along from a view, the likeliest first. */
export const takingsOf = (state: ViewState, screen: OnScreen | null, t: Translate): Taking[] => {
  const selected = [...new Set(state.select.flatMap((id) => screen?.nodesOf(id) ?? []))];
  const whole: Taking = { name: 'whole', label: t('export.whole'), count: null, request: { whole: true } };
  return [
    chosen('selection', selected, t),
    shownOn(state, screen, t),
    traceOf(state, t),
    mandatesOf(state, t),
    resolutionOf(state, t),
    pathOf(state, t),
    whole,
  ].filter((taking) => taking !== null);
};
