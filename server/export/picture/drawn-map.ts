import type { Network } from '../../contract.ts';
import type { NetworkGeometry } from '../../map/geometry.ts';
import type { NetworkMap } from './map-request.ts';
import type { Point } from './shape.ts';

/** What of the map is drawn, and where its units are in the picture. */
export interface DrawnMap {
  readonly network: Network;
  readonly geometry: NetworkGeometry;
  readonly colour: NetworkMap['colour'];
  /** Indexes of the resolutions that are drawn. */
  readonly shown: readonly number[];
  readonly years: readonly [first: number, last: number];
  readonly at: (index: number) => Point;
  /** Where a year begins. */
  readonly xOf: (year: number) => number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}
