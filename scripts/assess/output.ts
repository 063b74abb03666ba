import type { Writable } from 'node:stream';

/** Standard output that waits when the reader is slow, and stops quietly when the reader goes away. */
export class Output {
  /** The reader is gone (as with `| head`): nothing more needs to be worked out. */
  closed = false;
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.closed = true;
    });
  }

  /** Writes a line; resolves when there is room for the next. */
  async line(text: string): Promise<void> {
    if (this.closed || this.#stream.write(`${text}\n`)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#stream.off('drain', done).off('error', done).off('close', done);
        resolve();
      };
      this.#stream.on('drain', done).on('error', done).on('close', done);
    });
  }
}
