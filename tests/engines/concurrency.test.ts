import { expect, test } from 'vitest';
import { openGraph } from '../../seed/load/graph.ts';
import { corpusOf } from '../support/corpus.ts';
import { differences, dump } from '../support/dump.ts';
import { need } from '../support/requirement.ts';
import { startEngine } from './engines.ts';
import { loadAll, openLoaded } from './open.ts';

const corpus = corpusOf({ from: 2_500, resolutions: 12, languages: ['en', 'zh'], preamble: 4, operative: 6 });

test('two programs that load the same into one Neo4j at once make the same graph', async (context) => {
  const [alone, shared] = [
    need(context, await openLoaded('embedded', corpus)),
    need(context, await startEngine('Neo4j 5.26')),
  ];
  try {
    const first = await openGraph(shared.configuration);
    const second = await openGraph(shared.configuration);
    const outcomes = await Promise.all([loadAll(first, corpus), loadAll(second, [...corpus].reverse())]);
    expect(outcomes.map(({ failed }) => failed)).toEqual([undefined, undefined]);
    expect(differences(await dump(alone.database), await dump(first.database))).toEqual([]);
    await first.database.close();
    await second.database.close();
  } finally {
    await alone.stop();
    await shared.stop();
  }
});
