import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRecallingError } from '../../seed/error.ts';
import { projectRoot } from '../../seed/root.ts';
import { idleSettings, readConfiguration } from '../../server/configuration.ts';

const data = join(projectRoot, '.recalling');
const defaults = { host: '127.0.0.1', port: 8617, allowedHosts: [], data, neo4j: null };
const server = { uri: 'bolt://localhost:7687', user: 'neo4j', password: null, database: null };

test.each<[NodeJS.ProcessEnv, readonly string[]]>([
  [{ NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: ' ', PORT: '80' }, ['NEO4J_PASSWORD']],
  [{ NEO4J_USER: 'me', NEO4J_URI: 'bolt://localhost:7687' }, []],
])('of %j, %j mean nothing', (environment, idle) => {
  expect(idleSettings(environment)).toEqual(idle);
});

describe('the configuration', () => {
  test.each<[NodeJS.ProcessEnv, object]>([
    [{}, {}],
    [{ PATH: '/bin', NODE_ENV: 'test' }, {}],
    [{ PORT: '', HOST: ' ', RECALLING_DATA: '' }, {}],
    [{ PORT: '0' }, { port: 0 }],
    [
      { PORT: '65535', HOST: '::1' },
      { port: 65_535, host: '::1' },
    ],
    [{ ALLOWED_HOSTS: 'a.example, b.example' }, { allowedHosts: ['a.example', 'b.example'] }],
    [{ RECALLING_DATA: 'elsewhere' }, { data: join(projectRoot, 'elsewhere') }],
    [{ RECALLING_DATA: '/var/lib/recalling' }, { data: '/var/lib/recalling' }],
    [{ NEO4J_USER: 'me', NEO4J_PASSWORD: 'secret' }, {}],
    [{ NEO4J_URI: 'bolt://localhost:7687' }, { neo4j: server }],
    [
      {
        NEO4J_URI: 'neo4j+s://x.databases.neo4j.io',
        NEO4J_USER: 'me',
        NEO4J_PASSWORD: 'p w',
        NEO4J_DATABASE: 'un',
      },
      { neo4j: { uri: 'neo4j+s://x.databases.neo4j.io', user: 'me', password: 'p w', database: 'un' } },
    ],
  ])('of %j', (environment, expected) => {
    expect(readConfiguration(environment)).toEqual({ ...defaults, ...expected });
  });

  test.each<[NodeJS.ProcessEnv, readonly string[]]>([
    [{ PORT: 'many' }, ['PORT']],
    [{ PORT: '-1' }, ['PORT']],
    [{ PORT: '65536' }, ['PORT']],
    [{ PORT: '80.5' }, ['PORT']],
    [{ NEO4J_URI: 'localhost:7687' }, ['NEO4J_URI']],
    [{ NEO4J_URI: 'http://localhost:7474' }, ['NEO4J_URI']],
    [{ ALLOWED_HOSTS: 'https://a.example' }, ['ALLOWED_HOSTS']],
    [{ ALLOWED_HOSTS: 'a.example:8617' }, ['ALLOWED_HOSTS']],
    [{ PORT: 'x', NEO4J_URI: 'y' }, ['PORT', 'NEO4J_URI']],
  ])('refuses %j, naming what is wrong', (environment, names) => {
    const error = ((): unknown => {
      try {
        return readConfiguration(environment);
      } catch (cause) {
        return cause;
      }
    })();
    if (!isRecallingError(error)) throw new Error('It was not refused.', { cause: error });
    expect(error.code).toBe('invalid-configuration');
    for (const name of names) expect(error.message).toContain(`${name} must be`);
  });
});
