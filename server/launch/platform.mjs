/**
 * @typedef {object} Platform
 * @property {string} os as in `process.platform`
 * @property {string} cpu as in `process.arch`
 * @property {'glibc' | 'musl' | null} libc on Linux, else null
 */

/**
 * The system that this process runs on.
 *
 * @returns {Platform}
 */
export function thisPlatform() {
  const { platform: os, arch: cpu } = process;
  return { os, cpu, libc: os === 'linux' ? linuxLibc(process.report.getReport()) : null };
}

/**
 * Node's report names glibc's version where it runs on glibc.
 *
 * @param {object} report
 * @returns {'glibc' | 'musl'}
 */
export const linuxLibc = (report) => (Object(report).header?.glibcVersionRuntime ? 'glibc' : 'musl');
