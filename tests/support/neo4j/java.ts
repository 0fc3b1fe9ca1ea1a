import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const executable = process.platform === 'win32' ? 'java.exe' : 'java';

const children = (folder: string, below = ''): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, below)) : [];

/** Where Java is usually installed: named by the environment first, then by each system's custom, then on PATH. */
function homes(environment: NodeJS.ProcessEnv): string[] {
  const named = Object.keys(environment)
    .filter((name) => name.startsWith('JAVA_HOME'))
    .map((name) => environment[name] ?? '');
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, executable))
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))));
  return [
    ...named,
    ...children('/usr/lib/jvm'),
    ...children('/Library/Java/JavaVirtualMachines', 'Contents/Home'),
    ...children(join(homedir(), '.sdkman/candidates/java')),
    ...children(join(environment.ProgramFiles ?? '', 'Java')),
    ...children(join(environment.ProgramFiles ?? '', 'Eclipse Adoptium')),
    ...onPath,
  ];
}

/** `17` for a folder whose `release` file says `JAVA_VERSION="17.0.15"`; 0 where it holds no Java. */
function majorVersion(home: string): number {
  const release = join(home, 'release');
  if (!existsSync(release) || !existsSync(join(home, 'bin', executable))) return 0;
  const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(release, 'utf8'));
  return Number(version?.[1] ?? 0);
}

/** The program of the oldest Java installed that is `minimum` or later: what a release was made for runs it best. */
export function findJava(minimum: number, environment = process.env): string | undefined {
  const found = homes(environment)
    .map((home) => ({ home, major: majorVersion(home) }))
    .filter(({ major }) => major >= minimum)
    .sort((one, other) => one.major - other.major);
  return found[0] && join(found[0].home, 'bin', executable);
}
