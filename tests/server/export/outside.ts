import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Missing } from '../../support/requirement.ts';

/** Programs that open exported files: what each is for, and the packages that bring it. */
const programs = {
  rapper: { does: 'reads RDF', debian: 'raptor2-utils', macos: 'raptor' },
  pandoc: { does: 'reads papers and references', debian: 'pandoc', macos: 'pandoc' },
  pdfdetach: { does: 'reads files attached to a PDF', debian: 'poppler-utils', macos: 'poppler' },
} as const;

/** The name of a program that is there; what to install otherwise. */
export const outside = (name: keyof typeof programs): string | Missing => {
  const { does, debian, macos } = programs[name];
  return spawnSync(name, ['--version']).error === undefined
    ? name
    : { missing: `${name}, which ${does} (Debian: apt-get install ${debian}; macOS: brew install ${macos})` };
};

const run = promisify(execFile);

/** What a program prints; the servers of this process answer meanwhile. */
export const printed = async (program: string, ...args: readonly string[]): Promise<string> =>
  (await run(program, args, { maxBuffer: 2 ** 28 })).stdout;
