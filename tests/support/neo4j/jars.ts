import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../../seed/root.ts';
import type { Missing } from '../requirement.ts';

const cache = join(projectRoot, '.cache', 'neo4j');

const pom = (version: string) => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-server</artifactId><version>${version}</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;

/**
 * The folder with the jars of Neo4j's server, fetched from Maven Central at the first call and kept between runs.
 * It appears whole or not at all, whoever else fetches at the same time.
 */
export async function fetchJars(version: string): Promise<string | Missing> {
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  const partial = join(cache, `${version}.${process.pid}`);
  await mkdir(partial, { recursive: true });
  try {
    await writeFile(join(partial, 'pom.xml'), pom(version));
    const jars = join(partial, 'jars');
    const args = ['-q', '-B', '-f', partial, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`];
    await promisify(execFile)('mvn', args, { shell: process.platform === 'win32' });
    await rename(jars, folder);
  } catch (error) {
    if (!existsSync(folder)) return { missing: explain(version, error) };
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

function explain(version: string, error: unknown): string {
  const { code, stdout } = Object(error);
  if (code === 'ENOENT')
    return `Neo4j ${version}: Maven is needed to fetch it (Debian: apt-get install maven; macOS: brew install maven)`;
  const line = /^.*ERROR.*$/m.exec(String(stdout))?.[0] ?? String(error);
  return `Neo4j ${version} could not be fetched from Maven Central, which takes a network connection: ${line}`;
}
