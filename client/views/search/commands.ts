import { packs } from '../../../server/words/packs.ts';

/** What can be asked for in words. */
const commandNames = [
  'mandates',
  'deadlines',
  'lineage',
  'trace',
  'reliedOn',
  'path',
  'compare',
  'read',
] as const;
export type CommandName = (typeof commandNames)[number];

/** A question, with the names or symbols in it as they were typed. */
export interface Command {
  readonly name: CommandName;
  readonly operands: readonly string[];
}

/** How each command may be put: forms separated by `|`, with `{}` for what it is about. */
export type CommandForms = Readonly<Record<CommandName, string>>;

interface Form {
  readonly name: CommandName;
  readonly pattern: RegExp;
  /** How much of it is fixed: the longest form that fits is meant. */
  readonly fixed: number;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const formOf = (name: CommandName, form: string): Form => {
  const source = form
    .trim()
    .split('{}')
    .map((part) => escaped(part).replace(/\s+/g, '\\s+'))
    .join('\\s*(\\S.*?)\\s*');
  return { name, pattern: new RegExp(`^${source}$`, 'iu'), fixed: form.replaceAll('{}', '').length };
};

export const compileForms = (all: readonly CommandForms[]): Form[] =>
  all
    .flatMap((forms) =>
      commandNames.flatMap((name) => forms[name].split('|').map((form) => formOf(name, form))),
    )
    .toSorted((one, other) => other.fixed - one.fixed);

/** In all languages of the interface at once: people type the one that they think in. */
const known = compileForms([...packs.values()].map(({ messages }) => messages.search.commands.forms));

/** The command that a text puts, or null; what its operands name is for the search to say. */
export const parseCommand = (text: string, forms: readonly Form[] = known): Command | null => {
  const asked = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[?.!。]+$/u, '');
  for (const { name, pattern } of forms) {
    const operands = pattern.exec(asked)?.slice(1);
    if (operands) return { name, operands };
  }
  return null;
};
