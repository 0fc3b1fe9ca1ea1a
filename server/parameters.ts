import { z } from 'zod';
import { RecallingError } from '../seed/error.ts';
import { describeAccepted } from './accepted.ts';
import type { Problem } from './contract.ts';

/** One or more wrong parameters; each item says what that parameter accepts. */
export class InvalidParameters extends RecallingError {
  constructor(readonly errors: NonNullable<Problem['errors']>) {
    super(
      'invalid-parameter',
      errors.map(({ message }) => message).join(' '),
      'GET /api/openapi.json describes every call and its parameters.',
    );
  }
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => Object(value)[key], input);

/** What was given instead, or where in it something is amiss: `"boss" was given`, `its places.CTED.x is missing`. */
const butGiven = (input: unknown, path: readonly PropertyKey[]): string => {
  const given = valueAt(input, path);
  const inner = path.slice(1).join('.');
  const isInside = path.slice(1).some((key) => typeof key === 'string');
  if (given === undefined) return isInside ? `its ${inner} is missing` : 'it is missing';
  return isInside ? `its ${inner} is ${shown(given)}` : `${shown(given)} was given`;
};

/**
 * The parameters of a call in the shape of their schema. Unknown names are errors too: ignoring a misspelt filter
 * would answer another question.
 *
 * @throws InvalidParameters naming every wrong one
 */
export const parseParameters = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  input: unknown,
): z.output<z.ZodObject<Shape>> => {
  const result = schema.safeParse(input);
  const names = Object.keys(schema.shape);
  const unknown = Object.keys(Object(input)).filter((name) => !names.includes(name));
  const there = names.length > 0 ? `it has: ${names.join(', ')}` : 'it has none';
  const errors = unknown.map((parameter) => ({
    parameter,
    message: `${parameter} is not a parameter of this call; ${there}.`,
  }));
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    errors.push({ parameter: 'body', message: `The body must be a JSON object; ${there}.` });
  const wrong = new Map<string, readonly PropertyKey[]>();
  for (const { path } of result.error?.issues ?? [])
    if (path[0] !== undefined) wrong.set(String(path[0]), path);
  for (const [parameter, path] of wrong) {
    const field: unknown = schema.shape[parameter];
    const accepted = field instanceof z.ZodType ? describeAccepted(field) : 'another value';
    errors.push({ parameter, message: `${parameter} must be ${accepted}; ${butGiven(input, path)}.` });
  }
  if (errors.length > 0 || !result.success) throw new InvalidParameters(errors);
  return result.data;
};

/**
 * A comma-separated list of known words; undefined where none was given.
 *
 * @throws InvalidParameters for another word
 */
export const parseList = <Word extends string>(
  parameter: string,
  given: string | undefined,
  allowed: readonly Word[],
): Word[] | undefined => {
  if (given === undefined) return undefined;
  const words = given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const known = allowed.filter((word) => words.includes(word));
  const unknown = words.find((word) => !allowed.some((one) => one === word));
  if (unknown === undefined && known.length > 0) return known;
  const message = `${parameter} must be a comma-separated list of some of these: ${allowed.join(', ')}; ${shown(unknown ?? given)} was given.`;
  throw new InvalidParameters([{ parameter, message }]);
};
