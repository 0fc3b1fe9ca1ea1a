import { parseArgs } from 'node:util';
import { optionFault } from '../../seed/commands/option-fault.ts';
import { RecallingError } from '../../seed/error.ts';
import { type ExportRequest, exportFormats } from '../contract.ts';
import { parseExportRequest } from '../export/parse.ts';
import { InvalidParameters } from '../parameters.ts';

export const usage = `Usage: npm run export -- --format FORMAT SELECTION [--language en|zh] [--out FILE]

Writes a part of the graph as a file. FORMAT is one of ${exportFormats.join(', ')}.

SELECTION is one of
  --focus ID [--depth 1..4]       what surrounds a node
  --trace ID [--direction builds-on|relied-on-by] [--depth 1..6] [--basis clause|paragraph|preamble …]
                                  what a mandate, paragraph or resolution builds on, or what relies on it
  --from ID --to ID [--direction any|forward] [--limit 1..50]
                                  the shortest paths between two nodes; forward: only from what
                                  cites to what is cited
  --nodes ID [--nodes ID …]       chosen nodes, and what joins them
  --mandates, --actor ID, --role assignee|involved|any, --verbType TYPE, --topic ID,
  --resolution ID, --dueBefore DATE, --dueAfter DATE
                                  the mandates that pass these filters
  --document ID                   a resolution, all that was read from it, and what it refers to
  --network [--years FROM-TO] [--colour community|year]
                                  all resolutions and who cites whom; a picture of them is a map
  --whole                         the whole graph; a picture of it is that map

An ID is a symbol in any spelling ("S/RES/2617 (2021)", 2617), a paragraph ("S/RES/2617 (2021)#op17"),
or the short name of an actor (CTED). Without --out the file is named after what is in it.
--language is that of labels and headings in the file; texts and names stay as they are.`;

const filters = ['actor', 'role', 'verbType', 'topic', 'resolution', 'dueBefore', 'dueAfter'] as const;
const text = { type: 'string' } as const;
const options = {
  help: { type: 'boolean', short: 'h' },
  format: { ...text, short: 'f' },
  out: { ...text, short: 'o' },
  focus: text,
  trace: text,
  direction: text,
  basis: { type: 'string', multiple: true },
  depth: text,
  from: text,
  to: text,
  limit: text,
  document: text,
  network: { type: 'boolean' },
  years: text,
  colour: text,
  whole: { type: 'boolean' },
  language: text,
  nodes: { type: 'string', multiple: true },
  mandates: { type: 'boolean' },
  actor: text,
  role: text,
  verbType: text,
  topic: text,
  resolution: text,
  dueBefore: text,
  dueAfter: text,
} as const;

const refusal = (message: string): RecallingError =>
  new RecallingError('invalid-parameter', message, 'npm run export -- --help shows all options.');

const valuesOf = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw refusal(optionFault(error));
  }
};

/** What names the part of the graph in a request, and the option that does so here. Of these there is one. */
const selecting = new Map([
  ['nodes', '--nodes'],
  ['focus', '--focus'],
  ['trace', '--trace'],
  ['path', '--from'],
  ['mandates', '--mandates'],
  ['resolution', '--document'],
  ['network', '--network'],
  ['whole', '--whole'],
]);

/** Options that say more about some selections, and nothing about the others. */
const belonging: Readonly<Record<string, readonly string[]>> = {
  depth: ['--focus', '--trace'],
  direction: ['--trace', '--from'],
  basis: ['--trace'],
  limit: ['--from'],
  years: ['--network'],
  colour: ['--network'],
};

/** Refuses an option that would be passed over. */
const requireBelonging = (values: Readonly<Record<string, unknown>>, chosen: string): void => {
  for (const [name, selections] of Object.entries(belonging))
    if (values[name] !== undefined && !selections.includes(chosen))
      throw refusal(`--${name} goes with ${selections.join(' or ')} only.`);
};

const defined = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What is no number stays as it is, to be told what would be one. */
const numberIn = (given: string | undefined): number | string | undefined =>
  given === undefined || Number.isNaN(Number(given)) ? given : Number(given);

/** `1990-2001`, `1990-`, `-2001` or `1990`. */
const yearsIn = (given: string): { from?: number; to?: number } => {
  const [, first, dash, last] = /^(\d{4})?(-)?(\d{4})?$/.exec(given) ?? [];
  if (first === undefined && last === undefined)
    throw new RecallingError(
      'invalid-parameter',
      `--years ${given} names no years.`,
      'Write the first and the last year: --years 1990-2001.',
    );
  const to = dash === undefined ? first : last;
  return { ...(first && { from: Number(first) }), ...(to && { to: Number(to) }) };
};

/** What is wrong is told as it is over HTTP; where to read more is not. */
const accepted = (request: Record<string, unknown>): ExportRequest => {
  try {
    return parseExportRequest(request);
  } catch (error) {
    if (error instanceof InvalidParameters) throw refusal(error.message);
    throw error;
  }
};

export interface ExportOptions {
  readonly request: ExportRequest;
  /** Where the file goes; named after what is in it where nothing is said. */
  readonly out: string | undefined;
}

/**
 * The options of the command line as the request that POST /export takes.
 *
 * @throws RecallingError `invalid-parameter`
 */
export const readExportOptions = (args: readonly string[]): 'help' | ExportOptions => {
  const { help, out, mandates, ...values } = valuesOf(args);
  if (help === true) return 'help';
  const { format, language, nodes, focus, trace, direction, basis, from, to, document, whole } = values;
  const { network, years, colour } = values;
  const depth = numberIn(values.depth);
  const given = defined(Object.fromEntries(filters.map((name) => [name, values[name]])));
  const filtered = mandates === true || Object.keys(given).length > 0;
  const isPath = from !== undefined || to !== undefined;
  const request = defined({
    format,
    language,
    nodes,
    focus,
    depth: focus === undefined ? undefined : depth,
    trace: trace === undefined ? undefined : defined({ from: trace, direction, depth, basis }),
    path: isPath ? defined({ from, to, direction, limit: numberIn(values.limit) }) : undefined,
    mandates: filtered ? given : undefined,
    resolution: document,
    network: network === true ? defined({ ...(years && yearsIn(years)), colour }) : undefined,
    whole,
  });
  const byFilter = mandates === true ? undefined : Object.keys(given)[0];
  const [chosen, ...others] = [...selecting].flatMap(([name, option]) =>
    name in request ? [name === 'mandates' && byFilter !== undefined ? `--${byFilter}` : option] : [],
  );
  if (chosen === undefined)
    throw refusal(`What is to be exported? Name it with one of ${[...selecting.values()].join(', ')}.`);
  if (others.length > 0) throw refusal(`One of these at a time: ${[chosen, ...others].join(', ')}.`);
  requireBelonging(values, chosen);
  return { request: accepted(request), out };
};
