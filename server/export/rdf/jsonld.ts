import type { Quad, Term } from 'n3';
import type { Exporter } from '../exporter.ts';
import { listItems } from '../json-text.ts';
import { prefixes } from './names.ts';
import { quadsOf } from './quads.ts';

/** `http://purl.org/dc/terms/title` → `dcterms:title`, by the prefixes of the context. */
const shortened = new Map<string, string>();
const short = (iri: string): string => {
  const known = shortened.get(iri);
  if (known !== undefined) return known;
  const found = Object.entries(prefixes).find(([, start]) => iri.startsWith(start));
  const name = found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
  shortened.set(iri, name);
  return name;
};

const { rdf, xsd } = prefixes;

const valueObject = (object: Term): unknown => {
  if (object.termType !== 'Literal') return { '@id': object.value };
  const { value, language, datatype } = object;
  if (language !== '') return { '@value': value, '@language': language };
  return datatype.value === `${xsd}string` ? value : { '@value': value, '@type': short(datatype.value) };
};

/** What is said of each thing among some statements, as one node object each. */
const nodeObjects = (quads: readonly Quad[]): Record<string, unknown>[] => {
  const objects = new Map<string, Record<string, unknown[]>>();
  for (const { subject, predicate, object } of quads) {
    const about = objects.get(subject.value) ?? {};
    objects.set(subject.value, about);
    const isType = predicate.value === `${rdf}type`;
    const name = isType ? '@type' : short(predicate.value);
    const values = about[name] ?? [];
    about[name] = values;
    values.push(isType ? short(object.value) : valueObject(object));
  }
  return [...objects].map(([id, about]) => ({ '@id': id, ...about }));
};

async function* objectsOf(what: Parameters<Exporter['write']>[0]) {
  for await (const quads of quadsOf(what)) yield nodeObjects(quads);
}

/**
 * The same RDF as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): one node object a line, its names shortened by the
 * prefixes of the context. Something that parts of the file speak of more than once has an object in each, which
 * readers put together by its `@id`.
 */
export const jsonld: Exporter = {
  async *write(what) {
    yield `{\n"@context": ${JSON.stringify({ '@version': 1.1, ...prefixes })},\n"@graph": `;
    yield* listItems(objectsOf(what));
    yield '\n}\n';
  },
};
