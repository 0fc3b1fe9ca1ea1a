import { createApp } from '../../../server/app.ts';
import type { Database } from '../../../server/database/database.ts';
import { listen } from '../../../server/listen.ts';
import { readAhead } from '../../../server/read-ahead.ts';
import type { BareDriver } from '../bare.ts';
import { median } from '../compare.ts';
import { plainly } from '../plain.ts';
import { spent } from '../spent.ts';
import { type Call, callsOf, warming } from './calls.ts';

/**
 * One question at one size of the graph; medians, in milliseconds of processor time: of this process, which asks, answers and
 * holds the engine. Other programs of the machine change it little, and the clock much.
 */
export interface Answered {
  readonly question: string;
  /** Each time about something else, so that no answer is kept from before. */
  readonly first: number;
  readonly again: number;
  /** The statements that it takes where nothing is kept in memory, by the bare driver; null where it takes none. */
  readonly bare: number | null;
  /** `first` to `bare`: the median over the calls that take statements. */
  readonly ratio: number | null;
  /** Bytes of an answer. */
  readonly size: number;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = spent();
  await work();
  return (spent() - before) * 1e3;
};

/** Asks every question, each about different things, and right afterwards what it takes of the database by the bare driver. */
export const askAll = async (database: Database, bare: Pick<BareDriver, 'ask'>): Promise<Answered[]> => {
  await readAhead(database);
  const calls = await callsOf(database);
  const plain = await plainly(database);
  const noLoading = () => Promise.reject(new Error('Nothing is loaded here.')) as never;
  const { server, address } = await listen(createApp({ database, loadFiles: noLoading }), '127.0.0.1', 0);
  const pathOf = ([path, parameters]: Call): string => `${path}?${new URLSearchParams(parameters)}`;
  const ask = async (call: Call): Promise<number> => {
    const path = pathOf(call);
    const response = await fetch(`${address}api/${path}`);
    const body = await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}: ${new TextDecoder().decode(body)}`);
    return body.byteLength;
  };
  const found: Answered[] = [];
  for (const [question, some] of calls) {
    const samples: { first: number; again: number; bare: number | null; size: number }[] = [];
    for (const call of some) {
      let size = 0;
      const first = await timed(async () => {
        size = await ask(call);
      });
      const again = await timed(() => ask(call));
      const statements = await plain.statementsOf(pathOf(call));
      const bareOnly = statements.length === 0 ? null : await timed(() => bare.ask(statements));
      samples.push({ first, again, bare: bareOnly, size });
    }
    const counted = samples.slice(warming);
    const compared = counted.flatMap(({ first, bare: only }) => (only === null ? [] : [{ first, only }]));
    found.push({
      question,
      first: median(counted.map(({ first }) => first)),
      again: median(counted.map(({ again }) => again)),
      bare: compared.length === 0 ? null : median(compared.map(({ only }) => only)),
      ratio: compared.length === 0 ? null : median(compared.map(({ first, only }) => first / only)),
      size: median(counted.map(({ size }) => size)),
    });
  }
  plain.stop();
  server.closeAllConnections();
  server.close();
  return found;
};
