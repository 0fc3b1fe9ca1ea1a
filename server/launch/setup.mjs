import { build, outdated } from './build.mjs';
import { fetchBinaries, installPackages, missingBinaries, packagesAreInstalled } from './packages.mjs';
import { inTurn } from './turn.mjs';

/**
 * Makes a project ready to run: packages, native binaries, builds; nothing where all of it is there.
 *
 * @param {string} project its folder
 * @param {import('./platform.mjs').Platform} platform
 * @param {readonly import('./build.mjs').Target[]} targets what the command needs built
 * @throws {import('./refusal.mjs').Refusal}
 */
export async function setUp(project, platform, targets) {
  if (ready(project, platform, targets)) return;
  await inTurn(project, async () => {
    if (!packagesAreInstalled(project)) await installPackages(project);
    const binaries = missingBinaries(project, platform);
    if (binaries.length > 0) await fetchBinaries(project, binaries);
    const old = outdated(project, targets);
    if (old.length > 0) await build(project, old);
  });
}

/** @type {typeof setUp extends (...args: infer Args) => unknown ? (...args: Args) => boolean : never} */
const ready = (project, platform, targets) =>
  packagesAreInstalled(project) &&
  missingBinaries(project, platform).length === 0 &&
  outdated(project, targets).length === 0;
