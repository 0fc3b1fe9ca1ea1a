import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { Wordings } from '../../contract.ts';
import { prefixes } from './names.ts';

const { namedNode, literal, quad } = DataFactory;

/** `dcterms:title` as a whole name. */
export const term = (short: `${keyof typeof prefixes}:${string}`): NamedNode => {
  const at = short.indexOf(':');
  const prefix = Object.entries(prefixes).find(([name]) => name === short.slice(0, at))?.[1] ?? '';
  return namedNode(prefix + short.slice(at + 1));
};

/** A value with its type, after its form: years, months, days, durations, numbers, yes and no. */
export const typed = (value: string | number | boolean, type?: 'date' | 'duration' | 'year'): Literal => {
  if (typeof value === 'boolean') return literal(String(value), term('xsd:boolean'));
  if (type === 'year') return literal(String(value), term('xsd:gYear'));
  if (typeof value === 'number') return literal(String(value), term('xsd:integer'));
  if (type === 'date') return literal(value, term(value.length === 7 ? 'xsd:gYearMonth' : 'xsd:date'));
  // Weeks are ISO 8601 and no xsd:duration.
  if (type === 'duration' && !value.includes('W')) return literal(value, term('xsd:duration'));
  return literal(value);
};

/** A place in a text, as Web Annotation counts it. */
export const position = (value: number): Literal => literal(String(value), term('xsd:nonNegativeInteger'));

/** What is said of one thing. */
export class Description {
  readonly quads: Quad[] = [];
  readonly #subject: NamedNode;

  constructor(iri: string) {
    this.#subject = namedNode(iri);
  }

  /** Adds a statement, unless there is nothing to say. */
  say(predicate: Parameters<typeof term>[0], object: NamedNode | Literal | undefined): this {
    if (object !== undefined) this.quads.push(quad(this.#subject, term(predicate), object));
    return this;
  }

  /** Adds a wording for each language. */
  sayIn(predicate: Parameters<typeof term>[0], wordings: Wordings | undefined): this {
    for (const [language, text] of Object.entries(wordings ?? {}))
      this.say(predicate, literal(text, language));
    return this;
  }
}
