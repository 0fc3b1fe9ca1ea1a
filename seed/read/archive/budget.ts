import type { RecallingError } from '../../error.ts';
import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';

/**
 * What an archive may unpack to, its inner archives included: an archive can be made so that a few kilobytes unpack to more
 * than a disk holds.
 */
export class Budget {
  #unpacked = 0;
  #entries = 0;
  readonly #told = new Set<string>();

  /** @param packed the size of the archive itself, in bytes */
  constructor(
    readonly file: string,
    readonly packed: number,
  ) {}

  /**
   * Counts bytes that were, or are about to be, unpacked.
   *
   * @throws RecallingError `unreadable-file`
   */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    const swollen =
      this.#unpacked > limits.ratioFrom && this.#unpacked > limits.ratio * Math.max(1, this.packed);
    if (this.#unpacked > limits.unpacked || swollen) {
      throw refusal(
        this.file,
        'the archive unpacks to far more than it could hold of texts, as harmful archives do.',
        'If it is not one, unpack it and give the folder.',
      );
    }
  }

  /** Whether an error has not been told of this archive before. */
  tells({ message }: RecallingError): boolean {
    if (this.#told.has(message)) return false;
    this.#told.add(message);
    return true;
  }

  /** @throws RecallingError `unreadable-file` */
  enter(): void {
    this.#entries += 1;
    if (this.#entries > limits.entries) {
      throw refusal(
        this.file,
        `the archive has more than ${limits.entries} files.`,
        'Unpack it and give the folder.',
      );
    }
  }
}
