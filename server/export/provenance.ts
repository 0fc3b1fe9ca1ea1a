import { productVersion } from '../version.ts';

/** Where an exported file comes from; every format says so in its own way. */
export interface Provenance {
  /** What was selected, in words: `S/RES/2617 (2021) and what is within 1 step of it`. */
  readonly selection: string;
  /** When it was exported, ISO 8601. */
  readonly exported: string;
  /** `Recalling 0.1.0`. */
  readonly product: string;
  /** Who made what the graph says, the United Nations first. */
  readonly sources: readonly string[];
}

const acknowledged = 'Resolutions of the Security Council: United Nations, https://docs.un.org';

/** A fact's source without the file that it is in: `github:owner/name@commit:a file.txt` is of one data set. */
export const dataSetOf = (source: string): string => source.replace(/^(\w+:[^:]+):.*$/, '$1');

/** The data sets that facts name as their sources, each once. */
const dataSets = (sources: Iterable<string>): string[] =>
  [...new Set([...sources].flatMap((source) => source.split('; ').map(dataSetOf)))].sort();

/** The provenance of an export made at `when`; `sources` are those of facts that were not read from loaded texts. */
export const provenanceOf = (selection: string, sources: Iterable<string>, when: Date): Provenance => ({
  selection,
  exported: when.toISOString(),
  product: `Recalling ${productVersion}`,
  sources: [acknowledged, ...dataSets(sources)],
});

/** All of it as one paragraph of text. */
export const describeProvenance = ({ selection, exported, product, sources }: Provenance): string =>
  `${selection}. Exported by ${product} on ${exported}. Sources: ${sources.join('; ')}.`;
