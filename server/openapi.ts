import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import * as contract from './contract.ts';
import { exporters } from './export/exporters.ts';
import { productVersion } from './version.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: contract.Problem } },
});

const wrongParameters = problem('A parameter is wrong; `errors` lists each with what it accepts');
const unknownId = problem('The graph does not hold what was asked for; `detail` says what ids look like');
const databaseAway = {
  ...problem('The database does not answer'),
  headers: z.object({ 'Retry-After': z.string().describe('Seconds after which to try again') }),
};

const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});

const read = (
  operationId: string,
  summary: string,
  parameters: NonNullable<ZodOpenApiOperationObject['requestParams']>,
  answer: z.ZodType,
  others: ZodOpenApiResponsesObject = { '404': unknownId },
): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  requestParams: parameters,
  responses: { '200': json(summary, answer), '400': wrongParameters, ...others, '503': databaseAway },
});

const exportFile: ZodOpenApiOperationObject = {
  operationId: 'export',
  summary: 'A part of the graph as a file',
  requestBody: { required: true, content: { 'application/json': { schema: contract.ExportRequest } } },
  responses: {
    '200': {
      description:
        'The file; its name is in Content-Disposition. With Accept: application/x-ndjson, one event a line: how far it has come, and its parts',
      content: {
        ...Object.fromEntries(
          Object.values(exporters).map(({ mediaType }) => [mediaType, { schema: z.string() }]),
        ),
        'application/x-ndjson': { schema: contract.ExportEvent },
      },
    },
    '400': wrongParameters,
    '404': unknownId,
    '413': problem('The body is too large'),
    '415': problem('The body is not JSON'),
    '503': databaseAway,
  },
};

const subgraph: ZodOpenApiOperationObject = {
  operationId: 'subgraph',
  summary: 'Some nodes, the edges among them, and what else hangs on each',
  requestBody: { required: true, content: { 'application/json': { schema: contract.SubgraphRequest } } },
  responses: {
    '200': json('The part of the graph', contract.SubgraphAnswer),
    '400': wrongParameters,
    '413': problem('The body is too large'),
    '415': problem('The body is not JSON'),
    '503': databaseAway,
  },
};

const importFile: ZodOpenApiOperationObject = {
  operationId: 'import',
  summary:
    'What of a file that was exported as JSON or GraphML, or for Cytoscape or Graphology, the graph holds; nothing of it is stored',
  requestBody: {
    required: true,
    content: {
      // CX2 is a list.
      'application/json': { schema: z.union([z.looseObject({}), z.array(z.looseObject({}))]) },
      'application/graphml+xml': { schema: z.string() },
    },
  },
  responses: {
    '200': json('Its nodes that the graph holds, and what it does not hold', contract.ImportAnswer),
    '413': problem('The file is too large'),
    '415': problem('The body is no exported file'),
    '422': problem('The file cannot be read; `detail` says why'),
    '503': databaseAway,
  },
};

const uploads = z.object({
  files: z.array(z.string().meta({ format: 'binary' })).describe('Texts of resolutions'),
});
const loadDocuments: ZodOpenApiOperationObject = {
  operationId: 'loadDocuments',
  summary: 'Reads and loads texts of resolutions, one line of JSON for each as it is done',
  requestBody: { required: true, content: { 'multipart/form-data': { schema: uploads } } },
  responses: {
    '200': {
      description: 'One event a line: started, a document for each file, finished',
      content: { 'application/x-ndjson': { schema: contract.LoadEvent } },
    },
    '400': problem('The upload is not well formed'),
    '403': problem('The upload comes from a page of another site'),
    '409': problem('Others are being loaded now'),
    '413': problem('A file is too large, or there are too many'),
    '415': problem('The body is no multipart form'),
    '503': databaseAway,
  },
};

/** The OpenAPI 3.1 description of every call, made from the schemas that the calls themselves are checked by. */
export const describeApi = () =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Recalling',
      version: productVersion,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'The cross-reference graph of United Nations Security Council resolutions. Ids are symbols ' +
        '(`S/RES/2617 (2021)`), paragraphs (`S/RES/2617 (2021)#op17`), mandates (`S/RES/2617 (2021)#op17.1`) and ' +
        'the short names of actors (`CTED`). Where an id of a resolution or paragraph is asked for, any usual ' +
        'spelling will do. Errors are problem details (RFC 9457).',
    },
    servers: [{ url: '/api' }],
    paths: {
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
        get: read(
          'lineageBodies',
          'The bodies whose mandates can be followed',
          {},
          contract.LineageBodies,
          {},
        ),
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
          ),
          requestBody: { content: { 'application/json': { schema: contract.SubgraphRequest } } },
        },
      },
      '/export': { post: exportFile },
      '/import': { post: importFile },
      '/documents': { post: loadDocuments },
    },
  });
