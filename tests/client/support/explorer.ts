import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../../seed/root.ts';
import { shippedGraph } from '../../support/shipped-graph.ts';

/** The built product as people run it: a process of its own, a port of its own, a data folder of its own. */
export interface Explorer {
  /** `http://127.0.0.1:40123/` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts dist/node/start.js of a folder of the project on the embedded engine with what ships, and waits until it answers. */
export const startExplorer = async (root = projectRoot): Promise<Explorer> => {
  const data = await shippedGraph();
  const { NEO4J_URI: _, ...environment } = process.env;
  const program = spawn(process.execPath, [join(root, 'dist/node/start.js')], {
    env: { ...environment, PORT: '0', RECALLING_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  program.stderr.on('data', (text) => said.push(String(text)));
  const ended = new Promise<void>((resolve) => {
    program.once('exit', () => resolve());
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: program.stdout }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line)?.[0];
      if (found) resolve(found);
    });
    program.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said.join('')}`)));
  });
  return {
    address,
    stop: async () => {
      program.kill();
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
};
