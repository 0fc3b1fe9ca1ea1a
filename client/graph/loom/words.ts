import type { Formats } from '../../../server/words/format.ts';
import { dueOf } from '../../../server/words/gist/due.ts';
import { shortName } from '../../../server/words/gist/names.ts';
import type { Translate } from '../../../server/words/translation.ts';
import type { ActorItem, LoomModel, LoomRow, SourceItem } from './shape.ts';

/** What the loom writes in one language. */
export interface LoomWords {
  readonly source: (item: SourceItem) => string;
  readonly verb: (row: LoomRow) => string;
  /** The verb as printed, where it is not in the interface's language. */
  readonly printed: (row: LoomRow) => string;
  readonly due: (row: LoomRow) => string;
  readonly actor: (item: ActorItem) => string;
  readonly count: (item: ActorItem) => string;
  readonly headings: { readonly sources: string; readonly rows: string; readonly actors: string };
}

export interface Wording {
  readonly t: Translate;
  readonly formats: Formats;
  readonly language: string;
}

/** What the loom's labels say in the interface's language. */
export const loomWords = (model: LoomModel, { t, formats, language }: Wording): LoomWords => {
  // Who reads the text in the interface's language needs no verb in another one.
  const isRead = model.languages.some((one) => one === language);
  const isOwn = (row: LoomRow) => Object.hasOwn(row.verb, language);
  const documentsOpen = model.sources.some(({ kind }) => kind === 'instrument');
  const actorsOpen =
    model.actors.at(-1)?.kind === 'actor' && model.actors.some(({ kind }) => kind === 'fold');
  const preambleOpen = model.rows.some(({ kind }) => kind === 'preambular');
  return {
    source: (item) =>
      item.kind === 'fold'
        ? t(documentsOpen ? 'loom.fewerDocuments' : 'loom.documents', { count: item.count })
        : sourceName(item, language),
    verb: (row) => {
      if (row.kind === 'preamble') return preambleOpen ? t('loom.foldPreamble') : t('loom.preamble');
      if (isOwn(row))
        return capitalized(Object.entries(row.verb).find(([key]) => key === language)?.[1] ?? '');
      if (row.verbType) return t(`verbs.${row.verbType}`);
      return '';
    },
    printed: (row) => {
      if (row.kind === 'preamble') return t('loom.preambleCount', { count: row.count });
      return isRead ? '' : (Object.values(row.verb)[0] ?? '');
    },
    due: (row) => (row.due ? shortDue(row.due, { t, formats }) : ''),
    actor: (item) => {
      if (item.kind === 'fold')
        return actorsOpen ? t('loom.fewerActors') : t('loom.moreActors', { count: item.count });
      return item.node ? shortName(item.node, language) : item.id;
    },
    count: (item) => (item.kind === 'fold' ? '' : formats.number(item.assigned + item.involved)),
    headings: {
      sources: heading(
        t('loom.cited'),
        t('loom.citedCount', { count: model.sources.filter(({ kind }) => kind === 'resolution').length }),
      ),
      rows: heading(
        t('loom.paragraphs'),
        t('loom.paragraphsCount', { count: model.rows.filter(({ kind }) => kind === 'operative').length }),
      ),
      actors: heading(t('loom.actors'), t('loom.actorsCount', { count: actorCount(model) })),
    },
  };
};

/** Later clauses print their verbs in small letters. */
const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A resolution by its number, since its year stands beside it; other documents by symbol or name. */
const sourceName = ({ id, kind, node }: SourceItem, language: string): string => {
  if (!node) return id;
  return kind === 'resolution' ? String(node.number ?? node.label) : shortName(node, language);
};

/** In the picture a date stands alone, without "by": its place says what it is. */
const shortDue = (due: NonNullable<LoomRow['due']>, wording: Pick<Wording, 't' | 'formats'>): string =>
  due.due ? wording.formats.date(due.due) : (dueOf(due, wording) ?? '');

const heading = (name: string, count: string): string => `${name} · ${count}`;

const actorCount = ({ actors }: LoomModel): number => new Set(actors.flatMap(({ stands }) => stands)).size;
