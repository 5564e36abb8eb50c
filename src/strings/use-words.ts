import { createContext, use } from 'react';
import type { Words } from './words.ts';

/** The interface's words, provided once by the frame. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The words of the interface language: `t` for texts, `format` for dates, numbers and lists. Throws outside the frame. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords() was called outside the frame, which provides the words');
  return words;
}
