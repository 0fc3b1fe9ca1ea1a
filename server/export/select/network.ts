import { RecallingError } from '../../../seed/error.ts';
import type { Database } from '../../database/database.ts';
import { readNetwork } from '../../questions/network/network.ts';
import { isOfYears, type MapRequest } from '../picture/map-request.ts';
import { fileNameOf, type NamedSelection, whole } from './named.ts';

/** `1990–2001`, `1990–`, `–2001`. */
const yearsWords = ({ from, to }: MapRequest): string => `${from ?? ''}–${to ?? ''}`;

/** All resolutions of some years, and which of them cite which. */
export const selectNetwork = async (database: Database, asked: MapRequest): Promise<NamedSelection> => {
  const { nodes } = await readNetwork(database);
  const { from, to } = asked;
  const keys = nodes.filter(({ year }) => isOfYears(year, asked)).map(({ id }) => id);
  if (keys.length === 0)
    throw new RecallingError(
      'invalid-parameter',
      'There is no resolution of these years.',
      'Choose other years, or load the catalogue that comes with Recalling.',
    );
  const isAll = from === undefined && to === undefined;
  return {
    selection: { ...whole(keys), keep: ({ type }) => type === 'CITES' },
    name: fileNameOf(['resolutions', from ?? '', to ?? ''].filter((part) => part !== '').join(' ')),
    words: ({ t }) =>
      t(isAll ? 'selection.network' : 'selection.networkOf', {
        count: keys.length,
        years: yearsWords(asked),
      }),
  };
};
