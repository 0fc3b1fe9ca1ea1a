import { parseArgs } from 'node:util';
import { RecallingError } from '../error.ts';
import { optionFault } from './option-fault.ts';

/** Paths that come from one collection. */
interface Source {
  readonly name: string;
  readonly paths: readonly string[];
}

/** What a command that names its sources was given. */
export interface SourcesGiven {
  readonly sources: readonly Source[];
  readonly check: boolean;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  check: { type: 'boolean' },
  source: { type: 'string' },
} as const;

const wrong = (problem: string, usage: string, cause?: unknown): RecallingError =>
  new RecallingError('invalid-parameter', problem, usage, { cause });

const parsed = (args: readonly string[], usage: string) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options });
  } catch (cause) {
    throw wrong(optionFault(cause), usage, cause);
  }
};

/**
 * `--source NAME PATH… --source NAME PATH… [--check]`: a source holds for the paths after it. Undefined where the usage was
 * asked for, and has been printed.
 */
export const sourcesIn = (args: readonly string[], usage: string): SourcesGiven | undefined => {
  const { values, tokens } = parsed(args, usage);
  if (values.help === true) {
    console.log(usage);
    return undefined;
  }
  const sources: { name: string; paths: string[] }[] = [];
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'source')
      sources.push({ name: token.value ?? '', paths: [] });
    if (token.kind !== 'positional') continue;
    const source = sources.at(-1);
    if (source === undefined) throw wrong(`No source is named for ${token.value}.`, usage);
    source.paths.push(token.value);
  }
  const empty = sources.find(({ paths }) => paths.length === 0);
  if (empty !== undefined) throw wrong(`No texts are named for the source ${empty.name}.`, usage);
  if (sources.length === 0) throw wrong('No texts are named.', usage);
  return { sources, check: values.check === true };
};
