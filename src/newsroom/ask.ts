import { createInterface } from 'node:readline/promises';

/** An editor ended the run at a question. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Asks at the terminal, and gives whether the answer was yes, in English or Arabic; without a terminal it is no. Throws `Stopped` on Ctrl-C. */
export async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stopped = new Promise<never>((_, refuse) => terminal.once('SIGINT', () => refuse(new Stopped())));
  const ended = new Promise<string>((done) => terminal.once('close', () => done('')));
  try {
    const answer = await Promise.race([terminal.question(question), ended, stopped]);
    return /^(?:y|yes|ن|نعم)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
