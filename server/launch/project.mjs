import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A line for the user. Standard output belongs to the command that is started.
 *
 * @param {string} line
 */
export const say = (line) => console.error(line);

/**
 * A JSON file, or null where there is none.
 *
 * @param {string} file
 * @returns {any} whatever it holds; callers say what they expect
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
