import { defineConfig } from 'vitest/config';
import { Summary } from './tests/support/summary.ts';

/** Real Neo4j servers, started when a test asks for one (tests/support/neo4j.ts). */
const neo4j = { globalSetup: 'tests/support/neo4j/pool.ts', hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ['default', new Summary()],
    projects: [
      {
        test: {
          name: 'launch',
          include: ['tests/launch/**/*.test.ts'],
          globalSetup: 'tests/support/built.ts',
          testTimeout: 60_000,
        },
      },
      { test: { name: 'words', include: ['tests/words/**/*.test.ts'] } },
      { test: { name: 'seed', include: ['tests/seed/**/*.test.ts'] } },
      { test: { name: 'cypher', include: ['tests/cypher/**/*.test.ts'] } },
      { test: { name: 'server', include: ['tests/server/**/*.test.ts'], ...neo4j } },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120_000,
          ...neo4j,
        },
      },
      {
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/built.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
