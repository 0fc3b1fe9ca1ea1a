import { packs } from '../../../server/words/packs.ts';

/** What can be asked for in words. */
const commandNames = [
  'mandates',
  'deadlines',
  'lineage',
  'trace',
  'reliedOn',
  'explore',
  'path',
  'compare',
  'read',
  'due',
  'dueOf',
] as const;
export type CommandName = (typeof commandNames)[number];

/** A question, with the names or symbols in it as they were typed. */
export interface Command {
  readonly name: CommandName;
  readonly operands: readonly string[];
  /** Only where it is about a year. */
  readonly year?: number;
}

/** How each command may be put: forms separated by `|`, with `{}` for what it is about and `{year}` for a year. */
export type CommandForms = Readonly<Record<CommandName, string>>;

interface Form {
  readonly name: CommandName;
  readonly pattern: RegExp;
  /** How much of it is fixed: the longest form that fits is meant. */
  readonly fixed: number;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Any name, and a year that the Council could speak of. */
const operand = '\\s*(\\S.*?)\\s*';
const yearOperand = '\\s*(?<year>(?:19|20)\\d\\d)\\s*';

const formOf = (name: CommandName, form: string): Form => {
  const source = form
    .trim()
    .split(/(\{\}|\{year\})/)
    .map((part) => {
      if (part === '{}') return operand;
      return part === '{year}' ? yearOperand : escaped(part).replace(/\s+/g, '\\s+');
    })
    .join('');
  return {
    name,
    pattern: new RegExp(`^${source}$`, 'iu'),
    fixed: form.replaceAll('{}', '').replace('{year}', '').length,
  };
};

/** The forms of all commands as expressions, those with most words of their own first. */
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
    const match = pattern.exec(asked);
    if (!match) continue;
    const year = match.groups?.year;
    const operands = match.slice(1).filter((found) => found !== year);
    return { name, operands, ...(year !== undefined && { year: Number(year) }) };
  }
  return null;
};
