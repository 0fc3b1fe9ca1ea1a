/**
 * What to tell the user of a Node that cannot run the product; null for one that can. The bounds are those of
 * `engines` in package.json.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return null;
  return `Recalling needs Node.js 20.19 or later (of line 22: 22.12 or later), and this is ${version}. Get a current one from https://nodejs.org, then try again.`;
}
