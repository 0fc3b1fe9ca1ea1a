import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import * as contract from '../contract.ts';
import { exporters } from '../export/exporters.ts';
import { databaseAway, json, problem, unknownId, wrongParameters } from './answers.ts';

export const exportFile: ZodOpenApiOperationObject = {
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

export const subgraph: ZodOpenApiOperationObject = {
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

export const importFile: ZodOpenApiOperationObject = {
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
    '400': problem('The body is damaged on its way'),
    '413': problem('The file is too large'),
    '415': problem('The body is no exported file'),
    '422': problem('The file cannot be read; `detail` says why'),
    '503': databaseAway,
  },
};

const uploads = z.object({
  files: z.array(z.string().meta({ format: 'binary' })).describe('Texts of resolutions'),
});
export const loadDocuments: ZodOpenApiOperationObject = {
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
    '507': problem('The server has no room for the files, or may not write them'),
  },
};
