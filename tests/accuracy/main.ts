import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../seed/root.ts';
import { scoreAgreement } from './agreement.ts';
import { scoreMarkup } from './akn.ts';
import { missing, unpacked } from './corpus.ts';
import { scoreEarlyTexts } from './early.ts';
import { type Figures, words } from './figures.ts';
import { scoreMandates } from './mandates.ts';

const stored = 'tests/accuracy/figures.txt';

/** The table, with denominators, as it is printed and kept. */
const tableOf = (all: readonly Figures[]): string =>
  all
    .map(({ set, documents, measures }) =>
      [
        `${set} (${documents} ${set.startsWith('mandates') ? 'paragraphs' : 'documents'})`,
        ...Object.entries(measures).map(([measure, counts]) => `  ${measure.padEnd(34)}${words(counts)}`),
      ].join('\n'),
    )
    .join('\n\n');

/** What the last commit holds; empty where this is no checkout of git or the file is new. */
function lastCommit(): string {
  try {
    return execFileSync('git', ['show', `HEAD:${stored}`], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch {
    return '';
  }
}

/** Lines that one list has and the other has not. */
const less = (lines: readonly string[], without: readonly string[]): string[] => {
  const gone = new Set(without);
  return lines.filter((line) => !gone.has(line));
};

function printChanges(now: readonly string[], before: readonly string[]): void {
  const [better, worse] = [less(before, now), less(now, before)];
  console.log(`\nAgainst the last commit: ${better.length} errors gone, ${worse.length} new.`);
  for (const line of better) console.log(`  better  ${line}`);
  for (const line of worse) console.log(`  worse   ${line}`);
}

const absent = missing();
if (absent !== null) {
  console.error(`${absent} Accuracy is measured where they are.`);
  process.exitCode = 1;
} else {
  const folder = unpacked();
  const figures = [
    ...scoreMarkup(folder),
    ...scoreEarlyTexts(folder),
    ...scoreMandates(folder),
    scoreAgreement(folder),
  ];
  rmSync(dirname(folder), { recursive: true });
  const errors = figures.flatMap((set) => set.errors).sort();
  const table = tableOf(figures);
  console.log(table);
  const before =
    lastCommit()
      .split('\nErrors\n')[1]
      ?.split('\n')
      .filter((line) => line !== '') ?? [];
  printChanges(errors, before);
  writeFileSync(join(projectRoot, stored), `${table}\n\nErrors\n${errors.join('\n')}\n`);
}
