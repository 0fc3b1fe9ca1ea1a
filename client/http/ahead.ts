import type { QueryClient } from '@tanstack/react-query';
import { fetchPack, languageOf } from '../i18n/packs.ts';
import { address } from '../state/address.ts';
import { resolutionQuery } from './queries.ts';

/** Whoever waits longer than this, in milliseconds, sees at least the page around what is to come. */
const patience = 300;

/**
 * Asks for what an address shows first, before the page is built: what is there in time is drawn at once, and not after a
 * page that only says that it is coming. Never rejects: the views ask for the same, and say what went wrong.
 */
export const askAhead = async (queries: QueryClient, query: string): Promise<void> => {
  const asked = new URLSearchParams(query);
  const view = asked.get('view');
  const words = fetchPack(languageOf(asked.get('lang'))).catch(() => {});
  const id = asked.get('resolution') ?? address.resolution.defaultValue;
  const document = view === null || view === 'loom' ? queries.prefetchQuery(resolutionQuery(id)) : undefined;
  await Promise.race([
    Promise.all([words, document]),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
};
