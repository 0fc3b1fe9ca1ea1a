import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { delimiter, join } from 'node:path';
import type { FileReading } from '../../../seed/read/files.ts';
import { readCorpus } from '../../../seed/read/pool/corpus.ts';
import { projectRoot } from '../../../seed/root.ts';
import type { Missing } from '../../support/requirement.ts';
import type { Comparison } from '../compare.ts';
import { plotOf } from './plot.ts';
import { reportOf } from './report.ts';
import { type Grown, grow } from './size.ts';

const setting = 'RECALLING_BENCH_CORPUS';
const page = join(projectRoot, 'docs/scale.md');
const picture = join(projectRoot, 'docs/images/growth.svg');
/** What follows this line of the page is measured. */
const mark = '<!-- measured -->';

/** One of each resolution and language, what is read last counting. */
const distinct = async (paths: readonly string[]): Promise<FileReading[]> => {
  const found = new Map<string, FileReading>();
  for await (const reading of readCorpus(paths, null))
    if ('document' in reading) found.set(`${reading.document.symbol} ${reading.document.language}`, reading);
  return [...found.values()];
};

/** So many of all, from the first to the last. */
const some = <Item>(items: readonly Item[], count: number): Item[] =>
  count >= items.length
    ? [...items]
    : Array.from({ length: count }, (_, index) =>
        items.at(Math.floor((index * items.length) / count)),
      ).filter((item) => item !== undefined);

const machineOf = (): string => {
  const [load = 0] = loadavg();
  return (
    `Measured by \`npm run bench -- growth\` on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ` +
    `Node.js ${process.versions.node}; ${load.toFixed(1)} programs were waiting for a core at the end.`
  );
};

const report = async (sizes: readonly Grown[]): Promise<void> => {
  const [written = ''] = (await readFile(page, 'utf8')).split(mark);
  await writeFile(page, `${written}${mark}\n\n${reportOf(sizes, machineOf())}\n`);
  await writeFile(picture, plotOf(sizes));
};

/** Everything at 100, 1,000 and all documents of the paths that are named, into docs/scale.md and its picture. */
export async function* growth(): AsyncGenerator<Comparison | Missing> {
  const paths = (process.env[setting] ?? '').split(delimiter).filter((path) => path !== '');
  if (paths.length === 0) return yield { missing: `Name folders of texts in ${setting}.` };
  const readings = await distinct(paths);
  const sizes: Grown[] = [];
  for (const count of [100, 1_000, readings.length].filter((count) => count <= readings.length)) {
    const size = await grow(some(readings, count));
    sizes.push(size);
    await report(sizes);
    const { documents, load, bareLoad, answers } = size;
    yield {
      name: `loading ${documents} documents, processor time`,
      product: load * 1e3,
      bare: bareLoad * 1e3,
      ratio: load / bareLoad,
    };
    for (const { question, first, bare, ratio } of answers)
      yield {
        name: `${documents}: ${question}`,
        product: first,
        bare: bare ?? Number.NaN,
        ratio: ratio ?? Number.NaN,
      };
  }
}
