import { useEffect, useState } from 'react';

/**
 * Whether the reader has selected words of the article, so that what is offered for them need be loaded only then.
 * Stays true once it has been.
 */
export function useHasSelected(): boolean {
  const [selected, setSelected] = useState(false);
  useEffect(() => {
    if (selected) return undefined;
    const look = () => {
      const selection = document.getSelection();
      if (selection && !selection.isCollapsed && document.querySelector('.prose')?.contains(selection.anchorNode)) setSelected(true);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [selected]);
  return selected;
}
