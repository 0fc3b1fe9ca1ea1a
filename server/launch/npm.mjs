import { basename } from 'node:path';
import { capture } from './child.mjs';
import { Refusal } from './refusal.mjs';

/** What npm's error codes mean to someone who only wanted to start a program. */
const meanings = [
  {
    codes:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|EIDLETIMEOUT)\b/,
    message: 'The packages could not be fetched: the npm registry cannot be reached.',
    advice:
      'Check the network connection (and the proxy, `npm config get proxy`), then run the same command again.',
  },
  {
    codes: /\b(EACCES|EPERM|EROFS)\b/,
    message: 'The packages could not be installed: a folder cannot be written to.',
    advice:
      "Make sure that this user may write to the project's folder and to npm's cache (`npm config get cache`).",
  },
  {
    codes: /\bENOSPC\b/,
    message: 'The packages could not be installed: the disk is full.',
    advice: 'Free about 500 MB, then run the same command again.',
  },
  {
    codes: /\b(E404|ETARGET)\b/,
    message: 'A package that is needed is not in the npm registry that this machine uses.',
    advice: 'Look at `npm config get registry`: it must offer all public packages.',
  },
  {
    codes: /\b(EINTEGRITY|EBADCERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)\b/,
    message: 'What the npm registry sent is not what it should be, or its certificate is not trusted.',
    advice:
      'Run `npm cache verify`; behind a proxy, give npm its certificate (`npm config set cafile FILE`).',
  },
];

/**
 * Why npm failed, in plain words, from what it printed.
 *
 * @param {string} printed
 * @returns {Refusal}
 */
export function explain(printed) {
  const found = meanings.find(({ codes }) => codes.test(printed));
  if (found) return new Refusal(found.message, found.advice);
  return new Refusal(
    'npm could not install the packages. It said:',
    printed.trim().split('\n').slice(-12).join('\n'),
  );
}

/**
 * How to run npm. Under `npm start` npm says where it is; under another package manager, or without one, it is looked
 * for on PATH.
 *
 * @returns {{ program: string, first: string[], shell: boolean }} a program, its first arguments, and whether it takes
 *   a shell (on Windows, where npm is a script)
 */
export function npmCommand() {
  const started = process.env.npm_execpath ?? '';
  if (/^npm-cli\.c?js$/.test(basename(started)))
    return { program: process.execPath, first: [started], shell: false };
  return { program: 'npm', first: [], shell: process.platform === 'win32' };
}

/**
 * Runs npm to fetch packages, quietly.
 *
 * @param {string[]} args
 * @param {string} folder to run it in
 * @throws {Refusal} that explains what went wrong
 */
export async function npm(args, folder) {
  // Without a network npm would try for more than a minute before it says so.
  const quiet = [
    '--fetch-retry-mintimeout=1000',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefer-offline',
    '--loglevel=error',
  ];
  const { program, first, shell } = npmCommand();
  const { code, printed } = await capture({ program, args: [...first, ...args, ...quiet], folder, shell });
  if (code !== 0) throw explain(printed);
}
