import { createHash } from 'node:crypto';

/** A short fingerprint: equal contents have equal fingerprints, different ones almost surely do not. */
export const digestOf = (...contents: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex').slice(0, 32);
};
