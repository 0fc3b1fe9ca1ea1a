/** Where people watch, progress is one line that changes; elsewhere a line now and then. */
const pause = process.stderr.isTTY ? 100 : 5_000;

/** The line on standard error that says how far a long command has come. */
export class StatusLine {
  #shown = performance.now();

  /** Shows the line, unless one was shown just before. */
  show(line: () => string): void {
    if (performance.now() - this.#shown < pause) return;
    this.#shown = performance.now();
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line()}`);
    else console.error(line());
  }

  /** Makes room for other lines. */
  hide(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  }
}
