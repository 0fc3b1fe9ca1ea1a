import { DataFactory, type Quad } from 'n3';
import type { GraphNode } from '../../contract.ts';
import { documentLinks } from '../../questions/resolution/links.ts';
import { classesOf } from './kinds.ts';
import { iriOf } from './names.ts';
import { Description, term, typed } from './terms.ts';
import { thesaurus, unbisIri } from './unbis.ts';

const { namedNode, literal } = DataFactory;

const scheme = namedNode(thesaurus);

const subjectQuads = (about: Description, subjects: readonly string[]): Quad[] =>
  subjects.flatMap((subject) => {
    const iri = unbisIri(subject) ?? `urn:x-recalling:subject:${encodeURIComponent(subject)}`;
    about.say('dcterms:subject', namedNode(iri));
    return new Description(iri)
      .say('rdf:type', term('skos:Concept'))
      .say('skos:prefLabel', literal(subject, 'en'))
      .say('skos:inScheme', scheme).quads;
  });

const optional = (value: string | number | boolean | null | undefined, type?: Parameters<typeof typed>[1]) =>
  value === null || value === undefined ? undefined : typed(value, type);

/** All that is known of a node. */
export const nodeQuads = (node: GraphNode): Quad[] => {
  const { id, type } = node;
  const about = new Description(iriOf(id, type));
  for (const name of classesOf(node)) about.say('rdf:type', term(name));
  about
    .say('dcterms:identifier', literal(id))
    .say('rdfs:label', literal(node.label))
    .sayIn(type === 'Resolution' || type === 'Instrument' ? 'dcterms:title' : 'skos:prefLabel', node.name)
    .sayIn('own:text', node.text)
    .sayIn('own:verb', node.verb)
    .say('own:verbType', optional(node.verbType))
    .say('own:kind', optional(node.kind))
    .say('own:number', optional(node.number))
    .say('fabio:hasPublicationYear', optional(node.year, 'year'))
    .say('dcterms:issued', optional(node.adopted, 'date'))
    .say('own:loaded', optional(node.loaded))
    .say('own:chapterVii', optional(node.chapterVii))
    .say('own:due', optional(node.due, 'date'))
    .say('own:recurrence', optional(node.recurrence, 'duration'))
    .say('own:period', optional(node.period, 'duration'));
  if (type === 'Resolution')
    for (const link of Object.values(documentLinks(id))) about.say('foaf:page', namedNode(encodeURI(link)));
  const others = subjectQuads(about, node.subjects ?? []);
  return [...about.quads, ...others];
};
