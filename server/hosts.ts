import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { HttpFault } from './problem.ts';

/** `example.org`, `127.0.0.1`, `::1` of what a Host header or a setting says; null where it is none. */
const nameIn = (host: string): string | null => {
  const bracketed = isIP(host) === 6 ? `[${host}]` : host;
  if (!URL.canParse(`http://${bracketed}`)) return null;
  return new URL(`http://${bracketed}`).hostname.replace(/^\[|\]$|\.$/g, '');
};

const isThisMachine = (name: string): boolean =>
  /^(.+\.)?localhost$/.test(name) || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));

/**
 * Refuses requests under names that are not this server's (421, RFC 9110, section 15.5.20). A page of any site may have its
 * own name point at 127.0.0.1 once it is open (DNS rebinding): to the browser this server is then that site, and the page
 * could read and load what it likes. A browser says in `Host` which name it went by. An address is no name: nobody can
 * point it elsewhere.
 *
 * @param host where the server listens: on an address that others reach, its names are not known, and all are taken
 * @param names those that are taken besides; where there are some, no others are, wherever the server listens
 */
export const onlyHosts = (host: string, names: readonly string[]): RequestHandler => {
  const listening = nameIn(host);
  const takesAll = names.length === 0 && (listening === null || !isThisMachine(listening));
  const taken = new Set([host, ...names].map(nameIn));
  return ({ headers }, _response, next) => {
    const asked = headers.host;
    const name = asked === undefined ? null : nameIn(asked);
    const isOwn = name !== null && (isIP(name) !== 0 || isThisMachine(name) || taken.has(name));
    if (!takesAll && asked !== undefined && !isOwn)
      throw new HttpFault(
        421,
        'foreign-host',
        'The server does not go by this name',
        `It was asked for as ${asked}. Open it at the address that it printed when it started; ` +
          'where a proxy passes another name on, set ALLOWED_HOSTS to that name.',
      );
    next();
  };
};
