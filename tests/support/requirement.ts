import { describe, type TestContext, test } from 'vitest';
import { inCi } from './ci.ts';

/** What a test needs and this machine has not: what it is, why it is not there, and how to get it. */
export interface Missing {
  readonly missing: string;
}

const isMissing = (found: unknown): found is Missing =>
  typeof found === 'object' && found !== null && 'missing' in found;

/**
 * What was found, or else the end of the test: skipped with the reason, which the summary of the run repeats, or
 * failed where CI=true.
 */
export function need<Found>(context: TestContext, found: Found | Missing): Found {
  if (!isMissing(found)) return found;
  if (inCi) throw new Error(`Needed, and CI=true allows no skip: ${found.missing}`);
  return context.skip(found.missing);
}

/** `describe` for tests that all need the same thing; one test stands for them where it is missing. */
export function describeWith<Found>(
  name: string,
  found: Found | Missing,
  body: (found: Found) => void,
): void {
  describe(name, () => {
    if (isMissing(found)) test('has what it needs', (context) => void need(context, found));
    else body(found);
  });
}
