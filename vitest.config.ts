import { defineConfig } from 'vitest/config';
import { Summary } from './tests/support/summary.ts';

/** A test that hangs is ended; none is failed for the slowness of a machine that does much else at once. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Real Neo4j servers, started when a test asks for one (tests/support/neo4j.ts). */
const neo4j = { ...patient, globalSetup: 'tests/support/neo4j/pool.ts', hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ['default', new Summary()],
    projects: [
      {
        test: {
          name: 'launch',
          include: ['tests/launch/**/*.test.ts'],
          globalSetup: 'tests/support/built.ts',
          ...patient,
        },
      },
      { test: { name: 'seed', include: ['tests/seed/**/*.test.ts'], ...patient } },
      { test: { name: 'cypher', include: ['tests/cypher/**/*.test.ts'], ...patient } },
      { test: { name: 'server', include: ['tests/server/**/*.test.ts'], ...neo4j } },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          ...neo4j,
        },
      },
      {
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/built.ts',
          ...patient,
        },
      },
    ],
  },
});
