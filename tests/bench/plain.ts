import { createApp } from '../../server/app.ts';
import type { Database, Statement } from '../../server/database/database.ts';
import { recording } from '../../server/database/recording.ts';
import { listen } from '../../server/listen.ts';
import type { Asked } from './bare.ts';

/** What asks the API, and is told which statements the answer takes where nothing is kept in memory. */
export interface Plain {
  statementsOf(path: string): Promise<Asked[]>;
  stop(): void;
}

const noLoading = () => Promise.reject(new Error('Nothing is loaded here.')) as never;

/** The product over a graph of which it does not know when it changes: all is read from the database, each time. */
export const plainly = async (database: Database): Promise<Plain> => {
  const sent: Statement[] = [];
  const forgetful: Database = { ...recording(database, sent), revision: async () => null };
  const { server, address } = await listen(
    createApp({ database: forgetful, loadFiles: noLoading }),
    '127.0.0.1',
    0,
  );
  return {
    async statementsOf(path) {
      sent.length = 0;
      const response = await fetch(`${address}api/${path}`);
      if (!response.ok) throw new Error(await response.text());
      await response.arrayBuffer();
      return sent.map(({ query, parameters }) => ({ text: query.text, parameters }));
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
