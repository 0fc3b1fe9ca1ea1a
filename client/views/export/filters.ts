import type { Translate } from '../../../server/words/translation.ts';
import { facets } from '../../graph/explore/facets.ts';
import type { ViewState } from '../../state/view.ts';
import { facetName } from '../explore/facetName.ts';

/** `verb.recalls` as people call it. */
const valueName = (value: string, t: Translate): string => {
  const [facet = '', name = ''] = value.split(/\.(.*)/s);
  const known = facets.find((one) => one === facet);
  return (known && facetName(known, name, t)) ?? name;
};

/** What the view leaves out of its picture, in words; empty where it leaves nothing out. */
export const filtersOf = (state: ViewState, t: Translate): string => {
  const { view, only, without, off, years } = state;
  const list = (names: readonly string[]): string => names.join(t('gist.comma'));
  const parts = [
    ...(view === 'loom' && only.length > 0
      ? [t('export.filters.only', { list: list(only.map((family) => t(`families.${family}`))) })]
      : []),
    ...(view === 'trace' && without.length > 0
      ? [t('export.filters.without', { list: list(without.map((way) => t(`trace.ways.${way}`))) })]
      : []),
    ...(view === 'explore' && off.length > 0
      ? [t('export.filters.without', { list: list(off.map((value) => valueName(value, t))) })]
      : []),
    ...(view === 'explore' && years ? [t('export.filters.years', { from: years[0], to: years[1] })] : []),
  ];
  return parts.join(t('gist.separator'));
};
