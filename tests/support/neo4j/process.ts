import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { projectRoot } from '../../../seed/root.ts';
import type { Missing } from '../requirement.ts';
import { type ImportFiles, importFiles } from './import.ts';
import { fetchJars } from './jars.ts';
import { findJava } from './java.ts';
import { type Release, releases } from './releases.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly httpUri: string;
  stop(): Promise<void>;
}

/** A server whose process can be ended and started again. */
export interface Neo4jProcess extends Neo4jServer {
  /** Ends it as a power cut does: at once, whatever it is doing. What it has stored stays. */
  kill(): Promise<void>;
  /** Starts it again at the same addresses, with what it has stored. */
  restart(): Promise<void>;
}

const tied = join(projectRoot, 'tests', 'support', 'tied.mjs');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

const settings = (bolt: string, http: string, auth: boolean) => `server.bolt.listen_address=${bolt}
server.bolt.advertised_address=${bolt}
server.http.listen_address=${http}
server.http.advertised_address=${http}
server.memory.pagecache.size=128m
db.tx_log.preallocate=false
dbms.security.auth_enabled=${auth}
dbms.usage_report.enabled=false
`;

/** Waits until both ports answer; fails with what the server printed if it ends before, or takes minutes. */
async function untilReady(driver: Driver, http: string, child: ChildProcess, printed: () => string) {
  const deadline = Date.now() + 180_000;
  for (;;) {
    try {
      await fetch(http);
      await driver.verifyConnectivity();
      return;
    } catch (error) {
      if (Object(error).code === 'Neo.ClientError.Security.CredentialsExpired') return;
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`Neo4j did not start:\n${printed()}`);
      await wait(250);
    }
  }
}

/** A fresh server asks that the password be changed before anything else. */
async function setCredentials(driver: Driver, { user, password }: Credentials): Promise<void> {
  const system = { database: 'system' };
  await driver.executeQuery(
    "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
    { password },
    system,
  );
  if (user === 'neo4j') return;
  const renamed = neo4j.driver(
    `bolt://${(await driver.getServerInfo()).address}`,
    neo4j.auth.basic('neo4j', password),
  );
  await renamed.executeQuery('RENAME USER neo4j TO $user', { user }, system).finally(() => renamed.close());
}

/** Kills the server, by closing what it is tied to. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.stdin?.end();
  await once(child, 'exit');
}

/**
 * A Neo4j of its own: an empty home in a temporary folder, free ports of this machine, gone after `stop` or when this
 * process ends. Without `auth` everybody is let in; with `files` its graph is what these hold.
 */
export async function launchNeo4j(
  release: Release,
  auth?: Credentials,
  files?: ImportFiles,
): Promise<Neo4jProcess | Missing> {
  const { version, java: minimum, mainClass, javaOptions } = releases[release];
  const java = findJava(minimum);
  if (!java)
    return {
      missing: `Neo4j ${version}: Java ${minimum} or later is needed (install a JDK and set JAVA_HOME to its folder)`,
    };
  const jars = await fetchJars(version);
  if (typeof jars !== 'string') return jars;

  const home = await mkdtemp(join(tmpdir(), 'recalling-neo4j-'));
  const conf = join(home, 'conf');
  const bolt = `127.0.0.1:${await freePort()}`;
  const http = `127.0.0.1:${await freePort()}`;
  await mkdir(conf);
  await writeFile(join(conf, 'neo4j.conf'), settings(bolt, http, auth !== undefined));

  const runtime = [java, ...javaOptions, '-cp', join(jars, '*')];
  if (files !== undefined) await importFiles(runtime, { NEO4J_HOME: home, NEO4J_CONF: conf }, files);
  const program = [...runtime, mainClass];
  const driver = neo4j.driver(`bolt://${bolt}`, neo4j.auth.basic('neo4j', 'neo4j'));
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [tied, ...program, `--home-dir=${home}`, `--config-dir=${conf}`], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let printed = '';
    const keep = (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-10_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    try {
      await untilReady(driver, `http://${http}`, child, () => printed);
      return child;
    } catch (error) {
      await end(child);
      throw error;
    }
  };
  const remove = () => rm(home, { recursive: true, force: true, maxRetries: 5 });

  try {
    let child = await start();
    if (auth) await setCredentials(driver, auth);
    return {
      uri: `bolt://${bolt}`,
      httpUri: `http://${http}`,
      kill: () => end(child),
      restart: async () => {
        child = await start();
      },
      stop: async () => {
        await driver.close();
        await end(child);
        await remove();
      },
    };
  } catch (error) {
    await driver.close();
    await remove();
    throw error;
  }
}
