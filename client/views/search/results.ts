import { createLoader } from 'nuqs';
import type { VerbType } from '../../../seed/document.ts';
import { groupBy } from '../../../seed/group.ts';
import type { SearchItem } from '../../../server/contract.ts';
import { firstResolution } from '../../../server/words/first.ts';
import { isAcronym, wordedIn } from '../../../server/words/gist/names.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import { address } from '../../state/address.ts';
import type { LateView } from '../../state/lately.ts';
import type { ViewChange } from '../../state/view.ts';
import { type Mark, markAs } from '../evidence/marks.ts';
import { actionsOf, mandatesOf, titleOf } from './actions.ts';
import { beginNear } from './lead.ts';
import type { Second } from './second.ts';

/** One line of the search box that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly detailLanguage: string | null;
  /** The words that were looked for, in `detail`. */
  readonly marks: readonly Mark[];
  readonly go: ViewChange;
  /** What Shift and Enter do. */
  readonly alternative: ViewChange | null;
  /** Belongs to the line above. */
  readonly minor: boolean;
}

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** The lines of the table that a verb stands in. */
export const verbChoices = (verbs: readonly VerbType[], { t }: Locale): ChoiceGroup[] =>
  verbs.length === 0
    ? []
    : [
        {
          title: t('actor.columns.verb'),
          choices: verbs.map((verb) =>
            plain(`verb ${verb}`, t(`verbs.${verb}`), t('search.commands.byVerb'), {
              ...mandatesOf(''),
              verb,
            }),
          ),
        },
      ];

/** A mandate says what its paragraph says: one of the two is enough, unless it was asked for. */
const withoutRepeats = (items: readonly SearchItem[]): readonly SearchItem[] => {
  const quoted = new Set(items.filter(({ type }) => type === 'Paragraph').map(({ id }) => id));
  return items.filter(
    ({ id, type, quote }) => type !== 'Mandate' || quote === null || !quoted.has(id.replace(/\.\d+$/, '')),
  );
};

/** The words that were found, and the others that were asked for, as far as they stand in what is quoted. */
export const marksIn = (
  { quote, start, end }: Pick<SearchItem, 'quote' | 'start' | 'end'>,
  asked: string,
): Mark[] => {
  if (quote === null || start === null || end === null) return [];
  const lower = quote.toLowerCase();
  const others = asked
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      const at = word === '' ? -1 : lower.indexOf(word);
      return at === -1 ? [] : { start: at, end: at + word.length };
    });
  return [{ start, end }, ...others].map(markAs('focus'));
};

/** Results by type, in the order in which the types first appear; the first of each type also offers what else there is to do. */
export const choicesOf = (
  items: readonly SearchItem[],
  asked: string,
  secondOf: (item: SearchItem) => Second | null,
  { t, language }: Locale,
): ChoiceGroup[] =>
  [...groupBy(withoutRepeats(items), ({ type }) => type)].map(([type, found]) => ({
    title: t(`search.groups.${type}`),
    choices: found.flatMap((item, index): Choice[] => {
      const { open } = actionsOf(item);
      const second = secondOf(item);
      const choice: Choice = {
        key: `${item.type} ${item.id}`,
        ...(item.quote === null ? named(item, language) : quoted(item, item.quote, asked)),
        go: open,
        alternative: second?.go ?? null,
        minor: false,
      };
      if (!second || index > 0) return [choice];
      const words = second.does === 'trace' ? t('evidence.trace') : t(`search.seconds.${second.does}`);
      return [choice, plain(`${choice.key} second`, words, '', second.go, true)];
    }),
  }));

type Said = Pick<Choice, 'title' | 'detail' | 'detailLanguage' | 'marks'>;

/** What has a name and nothing shorter that people know it by is called by its name alone. */
const named = (item: SearchItem, language: string): Said => {
  const name = wordedIn(item.name, language);
  const isNameless =
    item.type === 'Topic' ||
    (item.type === 'Actor' && !isAcronym(item.label)) ||
    (item.type === 'Instrument' && !item.label.includes('/'));
  if (isNameless && name) return { title: name.text, detail: '', detailLanguage: null, marks: [] };
  const title = titleOf(item);
  return {
    title,
    detail: name === null || name.text === title ? '' : name.text,
    detailLanguage: name?.language ?? null,
    marks: [],
  };
};

/** What was found with its sentence, begun so near the words that they are seen in one line. */
const quoted = (item: SearchItem, quote: string, asked: string): Said => {
  const begins = beginNear(quote, item.start ?? 0);
  const dots = begins === 0 ? '' : '… ';
  return {
    title: titleOf(item),
    detail: dots + quote.slice(begins),
    detailLanguage: item.language,
    marks: marksIn(item, asked)
      .filter(({ start }) => start >= begins)
      .map((mark) => ({
        ...mark,
        start: mark.start - begins + dots.length,
        end: mark.end - begins + dots.length,
      })),
  };
};

/** The three questions that the product answers at once, for a box that is still empty. */
export const questions = ({ t }: Locale): ChoiceGroup[] => {
  const from = `${firstResolution}#op17`;
  return [
    {
      title: t('search.ready'),
      choices: [
        plain('trace', t('search.questions.trace'), `${firstResolution} op17`, {
          view: 'trace',
          from,
          direction: 'builds-on',
          select: [],
        }),
        plain('mandates', t('search.questions.mandates'), '', {
          view: 'actor',
          actor: 'CTED',
          sort: { column: 'due', descending: false },
          select: [],
        }),
        plain('path', t('search.questions.path'), '', {
          view: 'path',
          from,
          to: 'S/RES/1373 (2001)',
          select: [],
        }),
        plain('export', t('search.questions.export'), 'GraphML, GEXF, CSV, JSON, Cypher, PNG', {
          dialog: 'export',
        }),
      ],
    },
  ];
};

const load = createLoader(address);

/** All that an address says of a view; the reader's own language and theme stay. */
const changeTo = (query: string): ViewChange => {
  const { lang: _lang, theme: _theme, ...view } = load(new URLSearchParams(query));
  return view;
};

/** The views that were open before the present one, for a box that is still empty. */
export const openedLately = (views: readonly LateView[], { t }: Locale): ChoiceGroup[] =>
  views.length === 0
    ? []
    : [
        {
          title: t('search.lately'),
          choices: views.map(({ title, address: query }) =>
            plain(`lately ${query}`, title, '', changeTo(query)),
          ),
        },
      ];

export const plain = (key: string, title: string, detail: string, go: ViewChange, minor = false): Choice => ({
  key,
  title,
  detail,
  detailLanguage: null,
  marks: [],
  go,
  alternative: null,
  minor,
});
