import { execFileSync } from 'node:child_process';
import type { Missing } from '../support/requirement.ts';

const candidates = ['python3', '/usr/bin/python3', 'python'];

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
  const packages = modules.map((name) => `python3-${name}`).join(' ');
  return {
    missing: `Python with ${modules.join(' and ')}, which opens exported files (Debian: apt-get install ${packages}; elsewhere: pip install ${modules.join(' ')})`,
  };
};
