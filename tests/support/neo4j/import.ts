import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Files for Neo4j's bulk import. */
export interface ImportFiles {
  readonly nodes: string;
  readonly relationships: string;
  /** Options of the import besides. */
  readonly options: readonly string[];
}

/** Runs `neo4j-admin database import full` for the home of a server that is not started yet. */
export async function importFiles(
  [java = 'java', ...options]: readonly string[],
  environment: Readonly<Record<'NEO4J_HOME' | 'NEO4J_CONF', string>>,
  { nodes, relationships, options: given }: ImportFiles,
): Promise<void> {
  const files = [`--nodes=${nodes}`, `--relationships=${relationships}`];
  const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', ...files, ...given];
  const reports = `--report-file=${environment.NEO4J_HOME}/import.report`;
  await promisify(execFile)(java, [...options, ...command, reports], {
    env: { ...process.env, ...environment },
    maxBuffer: 2 ** 26,
  });
}
