import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Missing } from '../support/requirement.ts';

const candidates = ['python3', '/usr/bin/python3', 'python'];

/** Modules that are called otherwise where they are installed from. */
const packagesOf: Readonly<Record<string, { debian: string; wheel: string }>> = {
  docx: { debian: 'docx', wheel: 'python-docx' },
  PIL: { debian: 'pil', wheel: 'Pillow' },
};

/** A Python that has these modules; what to install otherwise. */
export const python = (...modules: readonly string[]): string | Missing => {
  for (const program of candidates) {
    try {
      execFileSync(program, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
      return program;
    } catch {
      // This one has not.
    }
  }
  const packages = modules.map((name) => `python3-${packagesOf[name]?.debian ?? name}`).join(' ');
  const wheels = modules.map((name) => packagesOf[name]?.wheel ?? name).join(' ');
  return {
    missing: `Python with ${modules.join(' and ')}, which opens exported files (Debian: apt-get install ${packages}; elsewhere: pip install ${wheels})`,
  };
};

const run = promisify(execFile);

/** What a script prints as JSON, given a file; the servers of this process answer meanwhile. */
export const pythonJson = async (program: string, script: string, file: string): Promise<unknown> => {
  const { stdout } = await run(program, ['-c', script, file], { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout);
};
