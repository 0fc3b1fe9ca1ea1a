import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { chromiumProgram, quiet } from '../support/chromium.ts';
import type { Missing } from '../support/requirement.ts';

/**
 * A Chromium that does for its pages what it does for a reader's. Tools for testing have it keep a stack of calls for every
 * error that a script makes, which for a script of some size takes as long as a tenth of the first picture.
 */
export interface PlainBrowser {
  /**
   * Opens an address as a first visitor does, with a script that runs before the page's own; gives what `expression` is in
   * the page, once it is if it is a promise.
   */
  visit(address: string, script: string, expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const Message = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
const Context = z.object({ browserContextId: z.string() });
const Target = z.object({ targetId: z.string() });
const Session = z.object({ sessionId: z.string() });
const Evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

const window = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false };

type Send = (method: string, parameters?: object, sessionId?: string) => Promise<unknown>;

/** Chrome's protocol through a pair of pipes: messages in JSON, each ended by a zero. */
const protocolOn = (input: Writable, output: Readable): Send => {
  const waiting = new Map<number, (message: z.infer<typeof Message>) => void>();
  let sent = 0;
  let unread = '';
  output.setEncoding('utf8').on('data', (data: string) => {
    const messages = (unread + data).split('\0');
    unread = messages.pop() ?? '';
    for (const text of messages) {
      const message = Message.parse(JSON.parse(text));
      if (message.id === undefined) continue;
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      );
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
};

export async function launchPlainBrowser(): Promise<PlainBrowser | Missing> {
  const program = chromiumProgram();
  if (typeof program !== 'string') return program;
  const profile = await mkdtemp(join(tmpdir(), 'recalling-browser-'));
  const options = ['--headless', '--no-sandbox', '--remote-debugging-pipe', '--lang=en', ...quiet];
  const browser = spawn(program, [...options, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [input, output] = [browser.stdio[3], browser.stdio[4]];
  if (!input || !output || !('write' in input) || !('setEncoding' in output))
    throw new Error('there are no pipes to the browser');
  const ended = once(browser, 'exit');
  const send = protocolOn(input, output as Readable);
  return {
    visit: async (address, source, expression) => {
      const context = Context.parse(await send('Target.createBrowserContext'));
      const { targetId } = Target.parse(
        await send('Target.createTarget', { url: 'about:blank', ...context }),
      );
      const { sessionId } = Session.parse(await send('Target.attachToTarget', { targetId, flatten: true }));
      const ask = (method: string, parameters: object = {}) => send(method, parameters, sessionId);
      await ask('Emulation.setDeviceMetricsOverride', window);
      await ask('Page.enable');
      await ask('Page.addScriptToEvaluateOnNewDocument', { source });
      await ask('Page.navigate', { url: address });
      const { result, exceptionDetails } = Evaluated.parse(
        await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
      );
      await send('Target.disposeBrowserContext', context);
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
