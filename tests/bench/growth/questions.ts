import { createApp } from '../../../server/app.ts';
import type { Database, Query } from '../../../server/database/database.ts';
import { listen } from '../../../server/listen.ts';
import { readAhead } from '../../../server/read-ahead.ts';
import type { Asked, BareDriver } from '../bare.ts';
import { median } from '../compare.ts';
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
  /** The same statements as the first time, by the bare driver; null where none had to be sent. */
  readonly bare: number | null;
  /** `first` to `bare`: the median over the calls that sent statements. */
  readonly ratio: number | null;
  /** Bytes of an answer. */
  readonly size: number;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
};

/** Asks every question, each about different things, and sends what it sent by the bare driver right afterwards. */
export const askAll = async (database: Database, bare: Pick<BareDriver, 'ask'>): Promise<Answered[]> => {
  await readAhead(database);
  const calls = await callsOf(database);
  const read = database.read.bind(database);
  let sent: Asked[] = [];
  database.read = <Row>(query: Query<Row>, parameters = {}) => {
    sent.push({ text: query.text, parameters });
    return read(query, parameters);
  };
  const noLoading = () => Promise.reject(new Error('Nothing is loaded here.')) as never;
  const { server, address } = await listen(createApp({ database, loadFiles: noLoading }), '127.0.0.1', 0);
  const ask = async ([path, parameters]: Call): Promise<number> => {
    const response = await fetch(`${address}api/${path}?${new URLSearchParams(parameters)}`);
    const body = await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}: ${new TextDecoder().decode(body)}`);
    return body.byteLength;
  };
  const found: Answered[] = [];
  for (const [question, some] of calls) {
    const samples: { first: number; again: number; bare: number | null; size: number }[] = [];
    for (const call of some) {
      sent = [];
      let size = 0;
      const first = await timed(async () => {
        size = await ask(call);
      });
      const statements = sent;
      const again = await timed(() => ask(call));
      const plain = statements.length === 0 ? null : await timed(() => bare.ask(statements));
      samples.push({ first, again, bare: plain, size });
    }
    const counted = samples.slice(warming);
    const compared = counted.flatMap(({ first, bare: plain }) => (plain === null ? [] : [{ first, plain }]));
    found.push({
      question,
      first: median(counted.map(({ first }) => first)),
      again: median(counted.map(({ again }) => again)),
      bare: compared.length === 0 ? null : median(compared.map(({ plain }) => plain)),
      ratio: compared.length === 0 ? null : median(compared.map(({ first, plain }) => first / plain)),
      size: median(counted.map(({ size }) => size)),
    });
  }
  database.read = read;
  server.closeAllConnections();
  server.close();
  return found;
};
