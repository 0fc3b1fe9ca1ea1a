import type { ExportRequest, Network } from '../../contract.ts';

/** Which resolutions are exported, and what the colours of their map tell. */
export type MapRequest = Extract<ExportRequest, { network: unknown }>['network'];

/** All resolutions, and which of them the map shows. */
export interface NetworkMap extends MapRequest {
  readonly network: Network;
}

/** Whether a resolution is of the years that were asked for, both inclusive. */
export const isOfYears = (year: number, { from, to }: Pick<MapRequest, 'from' | 'to'>): boolean =>
  (from === undefined || year >= from) && (to === undefined || year <= to);
