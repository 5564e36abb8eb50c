import { useEffect, useState } from 'react';

/** What became of the last attempt: `refused` where the browser gives no access to the clipboard. */
export type CopyState = 'idle' | 'copied' | 'refused';

/** How long a "copied" stays, in milliseconds: long enough to be read, gone before the next act. */
const copiedFor = 3000;

/**
 * Copies text to the clipboard. Gives the state, which falls back to idle by `rest`, and once copied after a while unless it
 * `stays`; and the act, which never throws.
 */
export function useCopy(stays = false): { state: CopyState; copy: (text: string) => Promise<CopyState>; rest: () => void } {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (stays || state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('idle'), copiedFor);
    return () => clearTimeout(timer);
  }, [stays, state]);
  const copy = async (text: string) => {
    const result = await write(text);
    setState(result);
    return result;
  };
  return { state, copy, rest: () => setState('idle') };
}

/** The whole address of a path within the site. */
export function absolute(href: string): string {
  return new URL(href, location.href).href;
}

async function write(text: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // No clipboard outside secure contexts, or the reader said no.
    return 'refused';
  }
}
