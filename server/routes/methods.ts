import type { Router } from 'express';
import { describeApi } from '../openapi/openapi.ts';
import { onlyMethods } from '../problem.ts';

const known = ['get', 'post'] as const;

/** Answers known addresses that are asked with another method; comes after all routes. */
export const methodRoutes = (router: Router): void => {
  router.all('/openapi.json', onlyMethods('GET', 'HEAD'));
  for (const [path, calls] of Object.entries(describeApi().paths ?? {})) {
    const methods = known.filter((method) => calls?.[method] !== undefined);
    // A symbol has slashes of its own.
    const address = path.replace(/\{(\w+)\}/, '*$1');
    // Whatever can be got can be asked for without its body.
    const taken = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
    router.all(address, onlyMethods(...taken));
  }
};
