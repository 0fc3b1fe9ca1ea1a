import type { KnownName } from './known-name.ts';

interface Panel {
  readonly id: string;
  /** The State whose sanctions it watches over. */
  readonly state: string;
  readonly en: string;
  readonly zh: string;
  /** The resolutions by which texts tell which panel they mean ("the Panel of Experts established pursuant to …"). */
  readonly by: readonly number[];
}

/** Panels that watch over sanctions. Texts call all of them "the Panel of Experts". */
const panels: readonly Panel[] = [
  {
    id: 'PANEL-SOMALIA',
    state: 'STATE-SO',
    en: 'Panel of Experts on Somalia',
    zh: '索马里问题专家小组',
    by: [1519, 1558, 2444],
  },
  {
    id: 'PANEL-LIBERIA',
    state: 'STATE-LR',
    en: 'Panel of Experts on Liberia',
    zh: '利比里亚问题专家小组',
    by: [1521, 1579, 1903],
  },
  {
    id: 'GROUP-DRC',
    state: 'STATE-CD',
    en: 'Group of Experts on the Democratic Republic of the Congo',
    zh: '刚果民主共和国问题专家组',
    by: [1533, 1771],
  },
  {
    id: 'GROUP-COTE-DIVOIRE',
    state: 'STATE-CI',
    en: 'Group of Experts on Côte d’Ivoire',
    zh: '科特迪瓦问题专家组',
    by: [1584, 1727],
  },
  {
    id: 'PANEL-SUDAN',
    state: 'STATE-SD',
    en: 'Panel of Experts on the Sudan',
    zh: '苏丹问题专家小组',
    by: [1591],
  },
  {
    id: 'PANEL-DPRK',
    state: 'STATE-KP',
    en: 'Panel of Experts on the Democratic People’s Republic of Korea',
    zh: '朝鲜民主主义人民共和国问题专家小组',
    by: [1874],
  },
  { id: 'PANEL-IRAN', state: 'STATE-IR', en: 'Panel of Experts on Iran', zh: '伊朗问题专家小组', by: [1929] },
  {
    id: 'PANEL-LIBYA',
    state: 'STATE-LY',
    en: 'Panel of Experts on Libya',
    zh: '利比亚问题专家小组',
    by: [1973],
  },
  {
    id: 'PANEL-CAR',
    state: 'STATE-CF',
    en: 'Panel of Experts on the Central African Republic',
    zh: '中非共和国问题专家小组',
    by: [2127],
  },
  {
    id: 'PANEL-YEMEN',
    state: 'STATE-YE',
    en: 'Panel of Experts on Yemen',
    zh: '也门问题专家小组',
    by: [2140],
  },
  {
    id: 'PANEL-SOUTH-SUDAN',
    state: 'STATE-SS',
    en: 'Panel of Experts on South Sudan',
    zh: '南苏丹问题专家小组',
    by: [2206],
  },
  { id: 'PANEL-MALI', state: 'STATE-ML', en: 'Panel of Experts on Mali', zh: '马里问题专家小组', by: [2374] },
];

/** What the texts call each panel in full. */
export const panelNames: readonly KnownName[] = panels.map(({ id, en, zh }) => ({
  id,
  kind: 'panel',
  names: { en, zh },
  aliases: [],
}));

/** The panel that a resolution set up, or that is told by it; null for a resolution without one. */
export const panelOf = (resolution: number): string | null =>
  panels.find(({ by }) => by.includes(resolution))?.id ?? null;

/** The panel on a State ("Groupe d’experts sur la Somalie"); null where there is none. */
export const panelOn = (state: string): string | null =>
  panels.find((panel) => panel.state === state)?.id ?? null;
