import { parseArgs } from 'node:util';
import { RecallingError } from '../error.ts';
import { optionFault } from './option-fault.ts';

/** The paths that a command was given; undefined where its usage was asked for, and has been printed. */
export const pathsIn = (args: readonly string[], usage: string): readonly string[] | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (!values.help) return positionals;
    console.log(usage);
    return undefined;
  } catch (cause) {
    throw new RecallingError('invalid-parameter', optionFault(cause), usage, { cause });
  }
};

/** For a command that takes no paths: false where its usage was asked for, and has been printed. */
export const goesAhead = (args: readonly string[], usage: string): boolean => {
  const given = pathsIn(args, usage);
  if (given === undefined) return false;
  if (given.length > 0)
    throw new RecallingError('invalid-parameter', `This command takes no paths: ${given.join(', ')}.`, usage);
  return true;
};
