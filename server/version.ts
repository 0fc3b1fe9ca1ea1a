import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../seed/root.ts';

const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** The version of Recalling, as in package.json. */
export const productVersion: string = z.object({ version: z.string() }).parse(manifest).version;
