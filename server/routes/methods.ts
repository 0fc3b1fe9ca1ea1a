import type { Router } from 'express';
import { describeApi } from '../openapi/openapi.ts';
import { onlyMethods } from '../problem.ts';

const known = ['get', 'post'] as const;

/** Answers known addresses that are asked with another method; comes after all routes. */
export const methodRoutes = (router: Router): void => {
  router.all('/openapi.json', onlyMethods('GET'));
  for (const [path, calls] of Object.entries(describeApi().paths ?? {})) {
    const methods = known.filter((method) => calls?.[method] !== undefined);
    // A symbol has slashes of its own.
    const address = path.replace(/\{(\w+)\}/, '*$1');
    router.all(address, onlyMethods(...methods.map((method) => method.toUpperCase())));
  }
};
