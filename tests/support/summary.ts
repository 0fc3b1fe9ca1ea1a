import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import { inCi } from './ci.ts';

/** What a skipped test needs, as it said itself. */
const reason = (test: TestCase): string | undefined => {
  const result = test.result();
  return result.state === 'skipped' ? result.note : undefined;
};

/**
 * The last lines of a run: every reason for which tests were skipped, with how to get what they need, then the
 * counts. In continuous integration a skip fails the run, also one whose test does not say why.
 */
export class Summary implements Reporter {
  #filtered = false;

  onInit(vitest: Vitest): void {
    this.#filtered = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[] = []): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    const told = this.#filtered ? skipped.filter(reason) : skipped;
    const reasons = told.map((test) => reason(test) ?? `no reason given: ${test.fullName}`);
    if (reasons.length > 0) {
      console.log('\nNot run on this machine:');
      for (const why of new Set(reasons)) {
        const { length } = reasons.filter((other) => other === why);
        console.log(`  ${why} (${length} ${length > 1 ? 'tests' : 'test'})`);
      }
      if (inCi) {
        console.log('CI=true allows no skip.');
        process.exitCode = 1;
      }
    }
    if (errors.length > 0) console.log(`\nErrors outside of the tests, told above: ${errors.length}`);
    console.log(`\nTests: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  }
}
