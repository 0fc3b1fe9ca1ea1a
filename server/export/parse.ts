import { z } from 'zod';
import { ExportRequest, exportFormats } from '../contract.ts';
import { InvalidParameters, parseParameters } from '../parameters.ts';

/** What the parts of a request are, for one clear error each: a union can only say that nothing fits. */
const selections = ['nodes', 'focus', 'trace', 'path', 'mandates', 'resolution', 'network', 'whole'] as const;
type SelectionName = (typeof selections)[number];

const optionOf = (name: SelectionName): z.ZodObject => {
  const option = ExportRequest.options.find(({ shape }) => name in shape);
  if (option === undefined) throw new Error(`The contract has no export of ${name}.`);
  return option;
};

const fault = (parameter: string, message: string) => new InvalidParameters([{ parameter, message }]);

/**
 * The body of an export.
 *
 * @throws InvalidParameters naming what is wrong in it and what would be right
 */
export const parseExportRequest = (body: unknown): ExportRequest => {
  const names = Object.keys(Object(body));
  const given = selections.filter((name) => names.includes(name));
  const [only, second] = given;
  if (second !== undefined)
    throw fault(second, `One thing can be exported at once; these were given: ${given.join(', ')}.`);
  if (only === undefined)
    throw fault(
      'nodes',
      `The body must be a JSON object with "format" (one of ${exportFormats.join(', ')}) and one of these: ` +
        '"nodes" (a list of ids), "focus" (an id, with "depth"), "trace", "path" (with "from" and "to"), "mandates", ' +
        '"resolution" (a symbol), "network" (all resolutions and who cites whom; {}, or with "from", "to" and "colour") ' +
        'or "whole" (true, the whole graph).',
    );
  const option = optionOf(only);
  const nested = option.shape[only];
  const inner = Object(body)[only];
  if (nested instanceof z.ZodObject) {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
      throw fault(
        only,
        `${only} must be an object with some of these: ${Object.keys(nested.shape).join(', ')}.`,
      );
    parseParameters(nested, inner);
  }
  parseParameters(option, body);
  return ExportRequest.parse(body);
};
