import type { Grown } from './size.ts';

const short = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const megabytes = (bytes: number): string => String(Math.round(bytes / 1e6));
const counted = (value: number): string => value.toLocaleString('en');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const row = (name: string, sizes: readonly Grown[], cell: (size: Grown) => string): string[] => [
  name,
  ...sizes.map(cell),
];

const growthTable = (sizes: readonly Grown[]): string =>
  table(
    row('', sizes, ({ documents }) => `${counted(documents)} documents`),
    [
      row('nodes', sizes, ({ nodes }) => counted(nodes)),
      row('relationships', sizes, ({ relationships }) => counted(relationships)),
      row('loading, s by the clock', sizes, ({ loading }) =>
        loading === null ? '' : short(loading.elapsed),
      ),
      row('loading, s of processor time', sizes, ({ loading }) =>
        loading === null ? '' : short(loading.load),
      ),
      row('of these, writing into the graph', sizes, ({ loading }) =>
        loading === null ? '' : short(loading.writing),
      ),
      row('the same rows in plain batches by the bare driver, s', sizes, ({ loading }) =>
        loading === null ? '' : short(loading.bareLoad),
      ),
      row('ratio of the writing', sizes, ({ loading }) =>
        loading === null ? '' : `× ${(loading.writing / loading.bareLoad).toFixed(2)}`,
      ),
      row('ratio of all', sizes, ({ loading }) =>
        loading === null ? '' : `× ${(loading.load / loading.bareLoad).toFixed(2)}`,
      ),
      row('opening, s', sizes, ({ open }) => short(open / 1e3)),
      row('until all is at hand, s', sizes, ({ ahead }) => short(ahead / 1e3)),
      row('memory of the process, MB', sizes, ({ memory }) => megabytes(memory)),
      row('graph on disk, MB', sizes, ({ graph }) => megabytes(graph)),
      row('kept documents on disk, MB', sizes, ({ kept }) => megabytes(kept)),
    ],
  );

const questionTable = (sizes: readonly Grown[]): string => {
  const largest = sizes.at(-1);
  const questions = largest?.answers.map(({ question }) => question) ?? [];
  const of = (size: Grown | undefined, question: string) =>
    size?.answers.find((answer) => answer.question === question);
  return table(
    [
      'p50, ms of processor time',
      ...sizes.map(({ documents }) => `first time, ${counted(documents)}`),
      'again',
      'bare driver',
      'ratio',
      'answer, kB',
    ],
    questions.map((question) => {
      const last = of(largest, question);
      return [
        question,
        ...sizes.map((size) => short(of(size, question)?.first ?? Number.NaN)),
        short(last?.again ?? Number.NaN),
        last?.bare == null ? 'nothing sent' : short(last.bare),
        last?.ratio == null ? '' : `× ${last.ratio.toFixed(2)}`,
        String(Math.round((last?.size ?? 0) / 1e3)),
      ];
    }),
  );
};

/** What was measured, as a part of a document. */
export const reportOf = (sizes: readonly Grown[], machine: string): string =>
  [growthTable(sizes), questionTable(sizes), machine].join('\n\n');
