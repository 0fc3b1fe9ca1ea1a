import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nearestPackage = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json above this file: the installation is incomplete.');
  return nearestPackage(parent);
};

/** The folder that holds package.json, cypher/ and seed/corpus/; the same from the sources and from dist/node. */
export const projectRoot: string = nearestPackage(dirname(fileURLToPath(import.meta.url)));
