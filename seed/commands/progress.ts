import type { LoadOutcome } from '../load/documents.ts';

/** How far a load has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since it began. */
  readonly elapsed: number;
}

/** Below this many seconds an estimate of the time left is of no use. */
const shortestWait = 5;

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `120 of 4500 documents, 31 a second, 2 min left`. */
export const progressLine = ({ done, total, elapsed }: Progress): string => {
  const documents = `${done} of ${count(total, 'document')}`;
  const rate = elapsed > 0 ? done / (elapsed / 1_000) : 0;
  if (rate === 0) return documents;
  const left = (total - done) / rate;
  const parts = [documents, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`];
  return [...parts, ...(left >= shortestWait ? [`${duration(left)} left`] : [])].join(', ');
};

/** `2 documents loaded, 1 unchanged, 1 replaced, 1 failed; 3 warnings.` What there is none of is left out. */
export const summaryLine = (
  outcomes: Readonly<Record<LoadOutcome['outcome'], number>>,
  warnings: number,
): string => {
  const [first, ...others] = (['loaded', 'unchanged', 'replaced', 'failed'] as const).filter(
    (outcome) => outcomes[outcome] > 0,
  );
  if (first === undefined) return 'No documents were found.';
  const parts = [
    `${count(outcomes[first], 'document')} ${first}`,
    ...others.map((outcome) => `${outcomes[outcome]} ${outcome}`),
  ];
  return `${parts.join(', ')}${warnings === 0 ? '' : `; ${count(warnings, 'warning')}`}.`;
};
