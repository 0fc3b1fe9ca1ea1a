import { RecallingError } from '../../seed/error.ts';

const deepest = 16;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const faultOfNumber = (value: number): string | undefined => {
  if (!Number.isFinite(value)) return `is ${value}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'is too large a number' : undefined;
};

const faultOf = (
  value: unknown,
  path: string,
  depth: number,
  parents: readonly object[],
): string | undefined => {
  const fault = (what: string | undefined) => (what === undefined ? undefined : `${path} ${what}`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return fault(faultOfNumber(value));
  if (typeof value !== 'object') return fault(`is of type ${typeof value}`);
  if (parents.includes(value)) return fault('contains itself');
  if (depth === deepest) return fault(`is nested deeper than ${deepest} levels`);
  if (!Array.isArray(value) && !isPlain(value))
    return fault(`is an ${Object.prototype.toString.call(value)}`);
  for (const [key, item] of Object.entries(value)) {
    const inner = faultOf(item, `${path}.${key}`, depth + 1, [...parents, value]);
    if (inner !== undefined) return inner;
  }
  return undefined;
};

/**
 * Throws `invalid-parameter` for what an engine would misread, or die of: NaN, dates, maps, sets, cycles, more than 16
 * levels. Types cannot rule this out where values come from outside.
 */
export const checkParameters = (parameters: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(parameters)) {
    const fault = faultOf(value, `$${name}`, 0, []);
    if (fault !== undefined)
      throw new RecallingError(
        'invalid-parameter',
        `The query parameter ${fault}.`,
        'Pass texts, finite numbers, true, false, null, and lists or plain objects of these.',
      );
  }
};
