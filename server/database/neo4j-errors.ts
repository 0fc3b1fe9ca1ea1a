import neo4j from 'neo4j-driver';
import { RecallingError } from '../../seed/error.ts';

interface Explanation {
  readonly codes: RegExp;
  readonly what: string;
  readonly advice: string;
}

const explanations: readonly Explanation[] = [
  {
    codes: /^Neo\.ClientError\.Security\.(Unauthorized|TokenExpired|CredentialsExpired|AuthProviderFailed)$/,
    what: 'does not accept the user name or the password',
    advice: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  },
  {
    codes: /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/,
    what: 'refuses this user for a while, after too many wrong passwords',
    advice: 'Check NEO4J_USER and NEO4J_PASSWORD, wait a few seconds, and try again.',
  },
  {
    codes: /^Neo\.ClientError\.(Security\.|General\.ForbiddenOnReadOnlyDatabase|Cluster\.NotALeader)/,
    what: 'does not let this user do that',
    advice: 'Give the user of NEO4J_USER the right to read and to write, or use another user or server.',
  },
  {
    codes: /^Neo\.ClientError\.Database\./,
    what: 'has no such database',
    advice: 'Check NEO4J_DATABASE, or unset it to use the default database of the user.',
  },
  {
    codes: /^Neo\.ClientError\.Transaction\.(TransactionTimedOut|LockClientStopped)/,
    what: 'took too long over a question',
    advice: 'Ask for less at once (a smaller depth or limit), or try again when the server is less busy.',
  },
  {
    codes: /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.|Neo\.DatabaseError\.)/,
    what: 'does not answer',
    advice: 'Check that the server runs and that NEO4J_URI is its address; then try again.',
  },
];

/** The error for the user where the server is at fault; any other error as it is. */
export const neo4jError = (uri: string, error: unknown): unknown => {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const found = explanations.find(({ codes }) => codes.test(error.code));
  if (found === undefined) return error;
  return new RecallingError(
    'database-unavailable',
    `The Neo4j server at ${uri} ${found.what}.`,
    found.advice,
    {
      cause: error,
    },
  );
};

/** Whatever goes wrong at the first greeting: the address of another kind of server, for example. */
export const greetingError = (uri: string, error: unknown): unknown =>
  error instanceof neo4j.Neo4jError
    ? new RecallingError(
        'database-unavailable',
        `The server at ${uri} does not answer as a Neo4j server does: ${error.message.replace(/\.?$/, '.')}`,
        'Check that NEO4J_URI is the Bolt address of the server, for example bolt://localhost:7687.',
        { cause: error },
      )
    : error;

/** A server that is no Neo4j, or one before 5.26. */
export const unsupportedServer = (uri: string, agent: string): RecallingError =>
  new RecallingError(
    'database-unavailable',
    `The server at ${uri} calls itself ${agent}; Neo4j 5.26 or later is needed.`,
    'Use Neo4j 5.26 or later, or Neo4j Aura; or unset NEO4J_URI to use the embedded database.',
  );
