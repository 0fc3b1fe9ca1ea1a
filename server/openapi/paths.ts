import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import * as contract from '../contract.ts';
import { databaseAway, json, problem, read, unknownId } from './answers.ts';
import { exportFile, importFile, loadDocuments, subgraph } from './bodies.ts';

/** Every call of the API, by its path. */
export const paths: ZodOpenApiPathsObject = {
  '/health': {
    get: {
      operationId: 'health',
      summary: 'Engine, version and counts',
      responses: {
        '200': json('The server and its database answer', contract.Health),
        '503': databaseAway,
      },
    },
  },
  '/search': {
    get: read(
      'search',
      'Resolutions, paragraphs, mandates, actors and instruments by symbol, name or words',
      { query: contract.SearchParameters },
      contract.SearchAnswer,
      {},
    ),
  },
  '/resolutions/{symbol}': {
    get: read(
      'resolution',
      'One resolution: its paragraphs in all loaded languages and all that was read from them',
      {
        path: z.object({
          symbol: z.string().meta({ description: 'The resolution', example: 'S/RES/2617 (2021)' }),
        }),
        query: contract.ResolutionParameters,
      },
      contract.ResolutionDocument,
    ),
  },
  '/mandates': {
    get: read(
      'mandates',
      'Who must do what, and by when',
      { query: contract.MandateParameters },
      contract.MandatePage,
    ),
  },
  '/graph': {
    get: read('graph', 'What surrounds a node', { query: contract.GraphParameters }, contract.Graph),
  },
  '/trace': {
    get: read(
      'trace',
      'Everything that a mandate, paragraph or resolution builds on, or that relies on it',
      { query: contract.TraceParameters },
      contract.Trace,
    ),
  },
  '/path': {
    get: read(
      'path',
      'The shortest paths between two nodes',
      { query: contract.PathParameters },
      contract.Paths,
    ),
  },
  '/lineage': {
    get: read(
      'lineage',
      'Which resolutions set up, renew, change or end the mandate of a body, and until when',
      { query: contract.LineageParameters },
      contract.Lineages,
    ),
  },
  '/lineage/bodies': {
    get: read('lineageBodies', 'The bodies whose mandates can be followed', {}, contract.LineageBodies, {}),
  },
  '/lineage/expiring': {
    get: read(
      'expiring',
      'Which mandates of bodies end in a year',
      { query: contract.ExpiringParameters },
      contract.ExpiringMandates,
    ),
  },
  '/compare': {
    get: read(
      'compare',
      'What changed from one resolution to another, paragraph beside paragraph, word by word',
      { query: contract.CompareParameters },
      contract.Comparison,
    ),
  },
  '/rankings': {
    get: read(
      'rankings',
      'Most cited, most citing, no longer cited, cited together with one, by rank: over all resolutions',
      { query: contract.RankingParameters },
      contract.Ranking,
    ),
  },
  '/network': {
    get: read(
      'network',
      'All resolutions and who cites whom, with rank and community',
      {},
      contract.Network,
      {},
    ),
  },
  '/relations': {
    get: read(
      'relations',
      'How much hangs on a node, by relationship, direction and kind of neighbour',
      { query: contract.RelationsParameters },
      contract.Relations,
    ),
  },
  '/neighbours': {
    get: read(
      'neighbours',
      'The nodes at the other ends of one kind of relationship, those that most is tied to first',
      { query: contract.NeighboursParameters },
      contract.Neighbours,
    ),
  },
  '/subgraph': { post: subgraph },
  '/cypher': {
    get: read(
      'cypher',
      'The Cypher that answers a question of this API, with its parameters',
      { query: contract.CypherParameters },
      contract.CypherAnswer,
    ),
    post: {
      ...read(
        'cypherOfBody',
        'The Cypher that answers a question that has a body',
        { query: contract.CypherParameters },
        contract.CypherAnswer,
        {
          '404': unknownId,
          '413': problem('The body is too large'),
          '415': problem('The body is not JSON'),
        },
      ),
      requestBody: { content: { 'application/json': { schema: contract.SubgraphRequest } } },
    },
  },
  '/export': { post: exportFile },
  '/import': { post: importFile },
  '/documents': { post: loadDocuments },
};
