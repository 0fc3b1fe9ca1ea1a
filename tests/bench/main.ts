import type { Missing } from '../support/requirement.ts';
import type { Comparison } from './compare.ts';
import { growth } from './growth/main.ts';
import { layouts } from './layouts.ts';
import { embeddedLoading, neo4jLoading } from './loading.ts';
import { memory } from './memory.ts';
import { networkMap } from './network.ts';
import { picture } from './picture.ts';
import { embeddedQuestions, neo4jQuestions } from './questions.ts';
import { citations, cores, length, reading } from './reading.ts';

const groups: readonly { title: string; run: () => AsyncGenerator<Comparison | Missing> }[] = [
  { title: 'Reading, against a scan for `number (year)`', run: reading },
  { title: 'Reading citations alone, against eyecite in TypeScript', run: citations },
  { title: 'Reading longer texts, against short ones as often', run: length },
  { title: 'Reading on all cores, against one', run: cores },
  { title: 'Memory at its peak with four times as many documents, against so many', run: memory },
  {
    title: 'Questions over HTTP, against the same Cypher on the bare embedded engine',
    run: embeddedQuestions,
  },
  { title: "Questions over HTTP, against the same Cypher by Neo4j's bare driver", run: neo4jQuestions },
  {
    title: 'Loading, against the same rows in plain batches on the bare embedded engine',
    run: embeddedLoading,
  },
  { title: "Loading, against the same rows in plain batches by Neo4j's bare driver", run: neo4jLoading },
  { title: 'Growth: 100, 1,000 and all documents, against the bare embedded engine', run: growth },
  { title: 'The first picture, against bare Cytoscape with the same elements', run: picture },
  { title: 'A layout of 1,000 nodes beside the page, against fCoSE in the page', run: layouts },
  { title: 'The map of 2,825 resolutions and 15,000 citations, graphics by software', run: networkMap },
];

const written = (value: number, unit = 'ms') =>
  Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 3 : 0)} ${unit}`;

/** Nothing where there was nothing to compare with. */
const times = (ratio: number) =>
  Number.isNaN(ratio) ? '' : `× ${ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2)}`;

const row = (name: string, ...columns: string[]) =>
  console.log(`  ${name.padEnd(50)}${columns.map((text) => text.padStart(12)).join('')}`);

/** The bundler numbers names that stand in two files. */
const nameOf = ({ name }: { name: string }): string => name.replace(/\$\d+$/, '');

/** `npm run bench -- loading network` measures only the groups that have one of the words in their title or name. */
const wanted = process.argv.slice(3).map((word) => word.toLowerCase());
const chosen = groups.filter(
  ({ title, run }) =>
    wanted.length === 0 || wanted.some((word) => `${nameOf(run)} ${title}`.toLowerCase().includes(word)),
);
if (chosen.length === 0) {
  console.error(`Nothing is measured by the name of ${wanted.join(', ')}. There are:`);
  for (const { title, run } of groups) console.error(`  ${nameOf(run).padEnd(20)}${title}`);
  process.exitCode = 1;
}

for (const { title, run } of chosen) {
  console.log(`\n${title}`);
  row('', 'product', 'bare', 'ratio');
  for await (const found of run()) {
    if ('missing' in found) console.log(`  Not measured. ${found.missing}`);
    else
      row(
        found.name,
        written(found.product, found.unit),
        written(found.bare, found.unit),
        times(found.ratio),
        ...(found.size === undefined ? [] : [`${(found.size / 1000 / found.product).toFixed(2)} MB/s`]),
      );
  }
}
