import { defineConfig } from 'vitest/config';
import { Summary } from './tests/support/summary.ts';

/** A test that hangs is ended; none is failed for the slowness of a machine that does much else at once. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

/** The built product, for tests that use it as people do. */
const built = 'tests/support/built.ts';

/** Real Neo4j servers, started when a test asks for one (tests/support/neo4j.ts). */
const neo4j = 'tests/support/neo4j/pool.ts';
const patientForNeo4j = { ...patient, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ['default', new Summary()],
    projects: [
      {
        test: {
          name: 'launch',
          include: ['tests/launch/**/*.test.ts'],
          globalSetup: built,
          ...patient,
        },
      },
      { test: { name: 'seed', include: ['tests/seed/**/*.test.ts'], ...patient } },
      { test: { name: 'cypher', include: ['tests/cypher/**/*.test.ts'], ...patient } },
      {
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          // Pages that open offline are put together from the built one.
          globalSetup: [built, neo4j],
          ...patientForNeo4j,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: neo4j,
          ...patientForNeo4j,
        },
      },
      {
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          globalSetup: built,
          ...patient,
        },
      },
    ],
  },
});
