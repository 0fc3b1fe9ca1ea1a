import { dueOf } from '../../../server/words/gist/due.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import type { TableColumn } from '../../state/address.ts';
import { partnersOf } from './groups.ts';
import type { MandateRow } from './rows.ts';

export interface CellContext extends Pick<Locale, 't' | 'formats'> {
  readonly actor: string;
  readonly nameOf: (id: string) => string;
  /** Mandates of several resolutions are named with theirs. */
  readonly several: boolean;
}

/** What a column says of a mandate, in words; dates as `2022-03-30`. */
export const cellText = (
  column: TableColumn,
  { mandate, role, gist, due, ...row }: MandateRow,
  { t, formats, actor, nameOf, several }: CellContext,
): string => {
  const listed = (ids: readonly string[]) => ids.map(nameOf).join(t('gist.comma'));
  switch (column) {
    case 'place':
      return several ? `${shortSymbol(mandate.resolution)} ${localId(mandate.id)}` : localId(mandate.id);
    case 'adopted':
      return mandate.adopted ?? '';
    case 'verb':
      return t(`verbs.${mandate.verbType}`);
    case 'role':
      return role === null ? '' : t(`evidence.roles.${role}`);
    case 'gist':
      return gist;
    case 'partners':
      return listed(partnersOf({ mandate, role, gist, due, ...row }, actor));
    case 'buildsOn':
      // What only the preamble names is the same for all, and long.
      return listed([
        ...new Set(mandate.buildsOn.filter(({ basis }) => basis !== 'preamble').map(({ target }) => target)),
      ]);
    case 'topics':
      return listed(mandate.topics);
    case 'due':
      if (due === null) return '';
      return [due.due ?? dueOf(due, { t, formats }), t(`deliverables.${due.kind}`)].join(' ');
  }
};
