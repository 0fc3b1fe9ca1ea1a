import { DataFactory, type Quad } from 'n3';
import type { Exportable } from '../exporter.ts';
import { describeProvenance, type Provenance } from '../provenance.ts';
import { edgeQuads } from './edges.ts';
import { nodeQuads } from './nodes.ts';
import { Description, term } from './terms.ts';

const { literal } = DataFactory;

/** Where the file comes from. */
const provenanceQuads = (provenance: Provenance): Quad[] => {
  const about = new Description(`urn:x-recalling:export:${encodeURIComponent(provenance.exported)}`)
    .say('rdf:type', term('prov:Entity'))
    .say('dcterms:title', literal(provenance.selection, 'en'))
    .say('dcterms:description', literal(describeProvenance(provenance), 'en'))
    .say('dcterms:created', literal(provenance.exported, term('xsd:dateTime')))
    .say('dcterms:creator', literal(provenance.product));
  for (const source of provenance.sources) about.say('dcterms:source', literal(source));
  return about.quads;
};

/** An edge with much evidence is hundreds of statements: so many edges are in memory as such at once. */
const together = 50;

/** The export as statements of RDF, those of one thing together. */
export async function* quadsOf(what: Exportable): AsyncGenerator<Quad[]> {
  yield provenanceQuads(what.provenance);
  for await (const nodes of what.nodes()) yield nodes.flatMap(nodeQuads);
  for await (const edges of what.edges())
    for (let from = 0; from < edges.length; from += together)
      yield edges.slice(from, from + together).flatMap(edgeQuads);
}
