import { RecallingError } from '../../seed/error.ts';

const deepest = 16;

const after = (fault: string | undefined): string | undefined => fault && ` ${fault}`;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const faultOfNumber = (value: number): string | undefined => {
  if (!Number.isFinite(value)) return `is ${value}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'is too large a number' : undefined;
};

/** What is wrong with the value, after the way to it; undefined where nothing is. */
const faultOf = (value: unknown, parents: object[]): string | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return after(faultOfNumber(value));
  if (typeof value !== 'object') return after(`is of type ${typeof value}`);
  if (parents.includes(value)) return after('contains itself');
  if (parents.length === deepest) return after(`is nested deeper than ${deepest} levels`);
  if (!Array.isArray(value) && !isPlain(value))
    return after(`is an ${Object.prototype.toString.call(value)}`);
  parents.push(value);
  const fault = Array.isArray(value) ? faultOfItem(value, parents) : faultOfProperty(value, parents);
  parents.pop();
  return fault;
};

const faultOfItem = (items: readonly unknown[], parents: object[]): string | undefined => {
  for (const [index, item] of items.entries()) {
    const inner = faultOf(item, parents);
    if (inner !== undefined) return `.${index}${inner}`;
  }
  return undefined;
};

/** Loading checks millions of values: nothing is made for each of them. */
const faultOfProperty = (value: object, parents: object[]): string | undefined => {
  for (const key in value) {
    const inner = faultOf(Reflect.get(value, key), parents);
    if (inner !== undefined) return `.${key}${inner}`;
  }
  return undefined;
};

/**
 * Throws `invalid-parameter` for what an engine would misread, or die of: NaN, dates, maps, sets, cycles, more than 16
 * levels. Types cannot rule this out where values come from outside.
 */
export const checkParameters = (parameters: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(parameters)) {
    const fault = faultOf(value, []);
    if (fault !== undefined)
      throw new RecallingError(
        'invalid-parameter',
        `The query parameter $${name}${fault}.`,
        'Pass texts, finite numbers, true, false, null, and lists or plain objects of these.',
      );
  }
};
