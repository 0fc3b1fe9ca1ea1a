import { resolve } from 'node:path';
import { z } from 'zod';
import { RecallingError } from '../seed/error.ts';
import { projectRoot } from '../seed/root.ts';

export interface Neo4jConfiguration {
  readonly uri: string;
  readonly user: string;
  /** null: the server asks for none. */
  readonly password: string | null;
  /** null: the user's home database. */
  readonly database: string | null;
}

export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Names that requests may come under, besides those of this machine; empty: see `onlyHosts`. */
  readonly allowedHosts: readonly string[];
  /** Absolute path of the folder that holds the kept documents and the embedded database. */
  readonly data: string;
  /** null: the embedded engine. */
  readonly neo4j: Neo4jConfiguration | null;
}

const Environment = z.object({
  HOST: z.string('must be a host name or an address, for example 127.0.0.1').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535, for example 8617')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535, for example 8617')
    .default(8617),
  ALLOWED_HOSTS: z
    .string()
    .transform((names) => names.split(/[\s,]+/).filter((name) => name !== ''))
    .refine(
      (names) => names.every((name) => /^[^/:]+$/.test(name)),
      'must be names without http:// and port, divided by commas, for example recalling.example.org',
    )
    .default([]),
  RECALLING_DATA: z.string().default('.recalling'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+\/?$/,
      'must be the address of a Neo4j server, for example neo4j+s://example.databases.neo4j.io or bolt://localhost:7687',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
});

const settings = Object.keys(Environment.shape);

/** The `NEO4J_…` settings that have no effect because NEO4J_URI is not set; empty where it is. */
export const idleSettings = (environment: Readonly<NodeJS.ProcessEnv> = process.env): string[] =>
  environment.NEO4J_URI?.trim()
    ? []
    : settings.filter((name) => name.startsWith('NEO4J_') && environment[name]?.trim());

/**
 * The settings of the environment; an empty variable counts as not set, a relative `RECALLING_DATA` starts from the
 * project's folder. Throws `invalid-configuration`, naming every variable that is wrong.
 */
export const readConfiguration = (environment: Readonly<NodeJS.ProcessEnv> = process.env): Configuration => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => settings.includes(name) && value?.trim()),
  );
  const result = Environment.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new RecallingError(
      'invalid-configuration',
      `${faults.join('; ')}.`,
      'Correct the environment variable, or unset it to use the default.',
    );
  }
  const { HOST, PORT, ALLOWED_HOSTS, RECALLING_DATA } = result.data;
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = result.data;
  return {
    host: HOST,
    port: PORT,
    allowedHosts: ALLOWED_HOSTS,
    data: resolve(projectRoot, RECALLING_DATA),
    neo4j:
      NEO4J_URI === undefined
        ? null
        : {
            uri: NEO4J_URI,
            user: NEO4J_USER,
            password: NEO4J_PASSWORD ?? null,
            database: NEO4J_DATABASE ?? null,
          },
  };
};
