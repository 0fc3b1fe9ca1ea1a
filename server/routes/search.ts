import type { Router } from 'express';
import { SearchParameters } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { parseList, parseParameters } from '../parameters.ts';
import { search, searchTypes } from '../questions/search/search.ts';

/** The one search box. */
export const searchRoutes = (router: Router, database: Database): void => {
  router.get('/search', async (request, response) => {
    const { q, types, limit } = parseParameters(SearchParameters, request.query);
    const wanted = parseList('types', types, searchTypes) ?? searchTypes;
    response.json(await search(database, q, { types: wanted, limit }));
  });
};
