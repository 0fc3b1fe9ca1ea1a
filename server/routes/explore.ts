import express, { type Router } from 'express';
import { NeighboursParameters, RelationsParameters, SubgraphRequest } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { parseParameters } from '../parameters.ts';
import { jsonOnly } from '../problem.ts';
import { requireKey } from '../questions/graph/keys.ts';
import { countRelations, exploreNodes, findNeighbours } from '../questions/paths/expansion.ts';

/** What a graph grows by: how much hangs on a node, the nodes themselves, and the edges among those that are shown. */
export const exploreRoutes = (router: Router, database: Database): void => {
  router.get('/relations', async (request, response) => {
    const { id } = await requireKey(database, parseParameters(RelationsParameters, request.query).id);
    const relations = (await countRelations(database, [id])).get(id) ?? [];
    response.json({ id, relations });
  });

  router.get('/neighbours', async (request, response) => {
    const { id: given, limit, ...way } = parseParameters(NeighboursParameters, request.query);
    const { id } = await requireKey(database, given);
    response.json(await findNeighbours(database, id, way, limit));
  });

  router.post('/subgraph', jsonOnly, express.json({ limit: '200kb' }), async (request, response) => {
    const { nodes } = parseParameters(SubgraphRequest, request.body);
    response.json(await exploreNodes(database, nodes));
  });
};
