/** Where a bar is drawn: a terminal, or what stands in for one. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar that tells how far many files are: drawn while one is read, taken away before anything else is said. */
export interface Progress {
  draw(done: number): void;
  clear(): void;
}

const width = 30;

/** A bar for `all` files; for one alone, on no terminal, and where `quiet` is asked for, nothing is drawn: a machine reads the output, or the terminal cannot go back on a line. */
export function progressOn(screen: Screen, all: number, quiet: boolean): Progress {
  if (all < 2 || quiet || screen.isTTY !== true) return { draw: () => undefined, clear: () => undefined };
  return {
    draw: (done) => {
      const filled = Math.round((done / all) * width);
      screen.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${all}`);
    },
    // Back to the line's start, and what stands on it taken away (ECMA-48, EL).
    clear: () => screen.write('\r\u001b[K'),
  };
}
