import type { exportLanguages } from '../contract/export.ts';
import { productVersion } from '../version.ts';
import { createTranslation } from '../words/translation.ts';

/** Where an exported file comes from; every format says so in its own way. */
export interface Provenance {
  /** What was selected, in words: `S/RES/2617 (2021) – what is within 1 step of it`. */
  readonly selection: string;
  /** When it was exported, ISO 8601. */
  readonly exported: string;
  /** `Recalling 0.1.0`. */
  readonly product: string;
  /** Who made what the graph says, the United Nations first. */
  readonly sources: readonly string[];
  /** The language of these words, and of labels and headings in the file. */
  readonly language: (typeof exportLanguages)[number];
}

/** Where the collections of texts are published that the catalogue's facts were read from (seed/corpus/README.md). */
const published: Readonly<Record<string, string>> = {
  'CR-UNSC': 'https://doi.org/10.5281/zenodo.7319781',
  pvs_securitycouncil: 'https://github.com/felixhaass/pvs_securitycouncil',
  UNxml: 'https://github.com/UNxml/SCresolutions',
};

/** A fact's source without the file that it is in: `github:owner/name@commit:a file.txt` is of one data set. */
export const dataSetOf = (source: string): string => source.replace(/^(\w+:[^:]+):.*$/, '$1');

/** The data sets that facts name as their sources, each once, with where they are published. */
const dataSets = (sources: Iterable<string>): string[] =>
  [...new Set([...sources].flatMap((source) => source.split('; ').map(dataSetOf)))]
    .sort()
    .map((name) => (published[name] === undefined ? name : `${name}, ${published[name]}`));

/** The provenance of an export made at `when`; `sources` are those of facts that were not read from loaded texts. */
export const provenanceOf = (
  selection: string,
  sources: Iterable<string>,
  when: Date,
  language: Provenance['language'],
): Provenance => ({
  selection,
  exported: when.toISOString(),
  product: `Recalling ${productVersion}`,
  sources: [createTranslation(language).t('provenance.resolutions'), ...dataSets(sources)],
  language,
});

/** All of it as one paragraph of text. */
export const describeProvenance = ({ sources, language, ...about }: Provenance): string => {
  const { t } = createTranslation(language);
  return t('provenance.described', { ...about, sources: sources.join(t('provenance.between')) });
};
