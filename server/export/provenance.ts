import type { GraphEdge } from '../contract.ts';
import { productVersion } from '../version.ts';
import type { Provenance } from './selection.ts';

const acknowledged = 'Resolutions of the Security Council: United Nations, https://docs.un.org';

/** The provenance of an export made at `when`; facts of other data sets name these. */
export const provenanceOf = (selection: string, edges: readonly GraphEdge[], when: Date): Provenance => {
  const others = new Set(edges.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  others.delete('text');
  return {
    selection,
    exported: when.toISOString(),
    product: `Recalling ${productVersion}`,
    sources: [acknowledged, ...[...others].sort()],
  };
};

/** All of it as one paragraph of text. */
export const describeProvenance = ({ selection, exported, product, sources }: Provenance): string =>
  `${selection}. Exported by ${product} on ${exported}. Sources: ${sources.join('; ')}.`;
