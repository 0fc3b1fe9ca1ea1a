import type { Exporter } from './selection.ts';

/** The graph as the API gives it, with its provenance. */
export const json: Exporter = {
  extension: 'json',
  mediaType: 'application/json',
  write: ({ graph, provenance }) => `${JSON.stringify({ provenance, ...graph }, null, 2)}\n`,
};
