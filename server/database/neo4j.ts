import neo4j, { type Driver, type QueryStatistics } from 'neo4j-driver';
import { z } from 'zod';
import type { Neo4jConfiguration } from '../configuration.ts';
import { addCounters, noChange } from './counters.ts';
import type { Database, Parameters, Query, Statement, Value, WriteCounters } from './database.ts';
import type { TextFinds, TextQuestion } from './full-text.ts';
import { luceneQuery } from './lucene.ts';
import { greetingError, neo4jError, unsupportedServer } from './neo4j-errors.ts';
import { checkParameters } from './parameters.ts';
import { defineQuery, defineScript } from './query.ts';
import { readRows } from './rows.ts';
import { graphVersion } from './version.ts';

const paragraphsByIndex = defineQuery('neo4j/paragraphs-by-index', z.object({ id: z.string() }));

const readTimeout = 30_000;
const writeTimeout = 300_000;
/** Milliseconds for which a call is retried when the server is away or refuses for the moment. */
const patience = 5_000;

/** A parameter as the driver takes it: it sends every JavaScript number as a float unless told otherwise. */
export const withIntegers = (value: Value): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIntegers(item)]));
  return value;
};

const prepare = (parameters: Parameters): Record<string, unknown> => {
  checkParameters(parameters);
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, withIntegers(value)]));
};

const countersOf = (statistics: QueryStatistics): WriteCounters => {
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } =
    statistics.updates();
  return { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet };
};

class Neo4jDatabase implements Database {
  readonly engine = 'neo4j';
  readonly #uri: string;
  readonly #driver: Driver;
  readonly #database: { database?: string };

  constructor(uri: string, driver: Driver, database: string | null) {
    this.#uri = uri;
    this.#driver = driver;
    this.#database = database === null ? {} : { database };
  }

  version(): Promise<string> {
    return this.#guard(async () => {
      const { agent = 'unknown' } = await this.#driver.getServerInfo(this.#database);
      const version = /^Neo4j\/(?<major>\d+)\.(?<minor>\d+)[^\s]*/.exec(agent);
      const { major, minor } = version?.groups ?? {};
      if (version === null || Number(major) < 5 || (major === '5' && Number(minor) < 26))
        throw unsupportedServer(this.#uri, agent);
      return version[0].slice('Neo4j/'.length);
    });
  }

  async revision(): Promise<string | null> {
    const [version] = await this.read(graphVersion);
    return version?.revision ?? null;
  }

  read<Row>(query: Query<Row>, parameters: Parameters = {}): Promise<Row[]> {
    return this.#guard(async () => {
      const { records } = await this.#driver.executeQuery(query.text, prepare(parameters), {
        ...this.#database,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: readTimeout },
      });
      return readRows(
        query,
        records.map((record) => record.toObject()),
      );
    });
  }

  write(statements: readonly Statement[]): Promise<WriteCounters> {
    return this.#guard(async () => {
      const prepared = statements.map(({ query, parameters }) => ({
        text: query.text,
        parameters: prepare(parameters),
      }));
      const session = this.#driver.session({
        ...this.#database,
        bookmarkManager: this.#driver.executeQueryBookmarkManager,
      });
      try {
        return await session.executeWrite(
          async (transaction) => {
            // Sent without waiting for each answer: a distant server costs one round trip, not one per statement.
            const results = prepared.map(({ text, parameters }) => transaction.run(text, parameters));
            const summaries = await Promise.all(results.map(async (result) => (await result).summary));
            return summaries.map(({ counters }) => countersOf(counters)).reduce(addCounters, noChange);
          },
          { timeout: writeTimeout },
        );
      } finally {
        await session.close();
      }
    });
  }

  async indexTexts(): Promise<void> {
    for (const query of defineScript('neo4j/schema-paragraph-texts'))
      await this.write([{ query, parameters: {} }]);
  }

  async readTexts(): Promise<void> {
    // The server keeps its index ready.
  }

  async findParagraphs({ pieces, limit }: TextQuestion): Promise<TextFinds | null> {
    const query = luceneQuery(pieces);
    if (query === null) return null;
    const rows = await this.read(paragraphsByIndex, { query, limit: limit + 1 });
    return { ids: rows.slice(0, limit).map(({ id }) => id), complete: rows.length <= limit };
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw neo4jError(this.#uri, error);
    }
  }
}

/**
 * Connects to a Neo4j server and checks that it answers, lets the user in and is of a release that is known to work;
 * rejects with `database-unavailable`, saying which of these fails.
 */
export const openNeo4j = async ({ uri, user, password, database }: Neo4jConfiguration): Promise<Database> => {
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: patience,
    connectionAcquisitionTimeout: 2 * patience,
    connectionTimeout: patience,
    telemetryDisabled: true,
  });
  const opened = new Neo4jDatabase(uri, driver, database);
  try {
    await opened.version();
    return opened;
  } catch (error) {
    await driver.close();
    throw greetingError(uri, error);
  }
};
