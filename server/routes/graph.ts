import type { Router } from 'express';
import { bases } from '../../seed/document.ts';
import { relationTypes } from '../../seed/graph.ts';
import { GraphParameters, PathParameters, TraceParameters } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { parseList, parseParameters } from '../parameters.ts';
import { requireKey } from '../questions/graph/keys.ts';
import { graphOf } from '../questions/graph/subgraph.ts';
import { selectNeighbourhood } from '../questions/paths/neighbourhood.ts';
import { findPaths } from '../questions/paths/path.ts';
import { defaultBases, selectTrace } from '../questions/trace/trace.ts';

/** Neighbourhoods, traces and paths. */
export const graphRoutes = (router: Router, database: Database): void => {
  router.get('/graph', async (request, response) => {
    const { focus, depth, relations, limit } = parseParameters(GraphParameters, request.query);
    const types = parseList('relations', relations, relationTypes);
    const { id } = await requireKey(database, focus);
    const selection = await selectNeighbourhood(database, id, { depth, limit, ...(types && { types }) });
    response.json(await graphOf(database, selection));
  });

  router.get('/trace', async (request, response) => {
    const { basis, ...question } = parseParameters(TraceParameters, request.query);
    const chosen = parseList('basis', basis, bases) ?? defaultBases;
    const { from, selection } = await selectTrace(database, { ...question, bases: chosen });
    const { direction, depth } = question;
    response.json({ ...(await graphOf(database, selection)), from, direction, depth });
  });

  router.get('/path', async (request, response) => {
    const { from, to, relations, direction, limit } = parseParameters(PathParameters, request.query);
    const types = parseList('relations', relations, relationTypes);
    const [start, end] = await Promise.all([requireKey(database, from), requireKey(database, to)]);
    response.json(await findPaths(database, { from: start, to: end, direction, limit, types }));
  });
};
