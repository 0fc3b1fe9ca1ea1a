import { z } from 'zod';

/** The parts of a JSON Schema that are described to people. */
const Schema = z.object({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  pattern: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
});
type Schema = z.infer<typeof Schema>;

/** Recognizes the contract's date pattern, which is described by an example: most people cannot read a pattern. */
const datePattern = /^\^\\d\{4\}-/;

const ofText = ({ pattern, maxLength, minLength }: Schema): string => {
  if (pattern !== undefined && datePattern.test(pattern))
    return 'a date like 2022-12-31, or a month like 2022-12';
  if (maxLength !== undefined) return `a text of ${minLength ?? 0} to ${maxLength} characters`;
  return minLength === undefined ? 'one text' : 'a text that is not empty';
};

const kindOf = (schema: Schema): string => {
  const { type, minimum, maximum } = schema;
  if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (type === 'integer') return `a whole number from ${minimum} to ${maximum}`;
  if (type === 'array') return `a list of ${schema.minItems ?? 0} to ${schema.maxItems} texts`;
  if (type === 'object') return 'an object';
  return type === 'string' || type === undefined ? ofText(schema) : `of type ${type}`;
};

/** What a parameter accepts, in plain words: "a whole number from 1 to 6 (default 2)". */
export const describeAccepted = (field: z.ZodType): string => {
  const schema = Schema.parse(z.toJSONSchema(field, { unrepresentable: 'any' }));
  const notes = [
    schema.description,
    schema.default === undefined ? undefined : `default ${String(schema.default)}`,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? kindOf(schema) : `${kindOf(schema)} (${notes.join('; ')})`;
};
