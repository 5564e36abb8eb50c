/** Why a file is no dispatch that can be read: at which line, what is wrong, why that matters, and what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly line: number;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;

  /** `line` counts from 1. The caller adds the file's name. */
  constructor(line: number, what: string, why: string, remedy: string) {
    super(`line ${line}: ${what}: ${why}. ${remedy}`);
    this.line = line;
    this.what = what;
    this.why = why;
    this.remedy = remedy;
  }
}
