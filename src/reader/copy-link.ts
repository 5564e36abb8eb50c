import { useEffect, useState } from 'react';

/** What became of the last attempt: `refused` where the browser gives no access to the clipboard. */
export type CopyState = 'idle' | 'copied' | 'refused';

/** How long a "copied" stays, in milliseconds: long enough to be read, gone before the next act. */
const copiedFor = 3000;

/**
 * Copies an absolute form of `href` (a path within the site) to the clipboard.
 * Gives the state, which falls back to idle, and the act, which never throws.
 */
export function useCopyLink(href: string): { state: CopyState; copy: () => Promise<CopyState> } {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('idle'), copiedFor);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const result = await write(absolute(href));
    setState(result);
    return result;
  };
  return { state, copy };
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
