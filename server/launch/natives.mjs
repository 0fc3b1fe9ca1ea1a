/**
 * Which native binaries a system needs. A package with a native part lists one package a system among its
 * `optionalDependencies`, named for it (`@rolldown/binding-linux-x64-gnu`); npm installs those that package-lock.json
 * names, and a lock file may name those of one system only.
 *
 * @typedef {import('./platform.mjs').Platform} Platform
 *
 * @typedef {object} NativeName what the name of such a package says
 * @property {string} family the name without the system: packages of one family do the same on different systems
 * @property {string} os
 * @property {string} cpu
 * @property {string | null} abi
 */

const systems = 'aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32';
const processors = 'arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|universal|x64';
const abis = 'eabi|gnu|gnueabihf|msvc|musl|musleabihf';
const pattern = new RegExp(`^(.*[-/.])(${systems})-(${processors})(?:-(${abis}))?$`);

/**
 * @param {string} name
 * @returns {NativeName | null} null for a package that is not named for a system
 */
export function readName(name) {
  const [, family, os, cpu, abi] = pattern.exec(name) ?? [];
  return family && os && cpu ? { family, os, cpu, abi: abi ?? null } : null;
}

/**
 * How well a package fits: 0 not at all, more is better.
 *
 * @param {NativeName} native
 * @param {Platform} platform
 * @param {boolean} musl whether its family has packages of their own for musl
 */
function rankOf({ os, cpu, abi }, platform, musl) {
  if (os !== platform.os || (cpu !== platform.cpu && cpu !== 'universal')) return 0;
  if (platform.libc === 'musl') return abi?.startsWith('musl') ? 2 : abi === null && !musl ? 1 : 0;
  if (platform.libc === 'glibc' && abi?.startsWith('musl')) return 0;
  return abi === 'gnu' && os === 'win32' ? 1 : 2;
}

/**
 * What one package needs on a system: a binary of each family, by its name, or null where there is none for it.
 *
 * @param {Readonly<Record<string, string>>} optionalDependencies of the package
 * @param {Platform} platform
 * @returns {{ family: string, name: string | null }[]} nothing for a package without native parts
 */
export function binariesFor(optionalDependencies, platform) {
  const natives = Object.keys(optionalDependencies).flatMap((name) => {
    const native = readName(name);
    return native ? [{ name, ...native }] : [];
  });
  return [...new Set(natives.map(({ family }) => family))].map((family) => {
    const members = natives.filter((native) => native.family === family);
    const musl = members.some(({ abi }) => abi?.startsWith('musl'));
    const [best] = members
      .map((native) => ({ name: native.name, rank: rankOf(native, platform, musl) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank);
    return { family, name: best?.name ?? null };
  });
}
