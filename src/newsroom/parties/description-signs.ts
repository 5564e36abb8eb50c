import type { Reading, Step } from './description-step.ts';
import { isGenitiveHead, isHoused } from './description-words.ts';
import { bracketEnd, pairEnd } from './speaker-phrases.ts';
import { spelledEnd } from './spelled-names.ts';

/* Signs within a description: brackets, marks, letters of a name. */

/** بنك (فلان): a body's name in brackets. */
export function inBrackets({ scene, end, word, before, open }: Reading): Step | undefined {
  const close = word.kind === 'bracket' && open && isGenitiveHead(before) ? bracketEnd(scene, end) : end;
  return close > end + 2 ? { end: close, open: false } : undefined;
}

/** شبكة سي إن إن */
export function asSpelled({ scene, kind, end, word, open }: Reading): Step | undefined {
  // شركة النفط البريطانية بي بي: behind an adjective the letters must be no words.
  const apposed = kind === 'body' && /^(?:بي|سي|دي|جي|اس|ار|تي|يو|اتش)$/.test(word.fold);
  const spelled = open || apposed ? spelledEnd(scene, end) : undefined;
  return spelled === undefined ? undefined : { end: spelled, open: false };
}

/** Signs end it, and so does "before", which is no imam: كلمة أمام النواب. */
export function atSigns({ scene, end, word, open }: Reading): Step | 'ends' | undefined {
  if (word.kind !== 'word' || /^[أا]مام$/u.test(word.text)) return 'ends';
  // The minister of justice of Algeria and Morocco keeps the seals.
  return word.fold === 'حافظ' && scene.words[end + 1]?.fold === 'الاختام' ? { end: end + 2, open } : undefined;
}

/** What stands in marks is a body's name; a person's own ends his description. */
export function inMarks({ scene, at, kind, end, word }: Reading): Step | 'ends' | undefined {
  if (word.pair === undefined) return undefined;
  return kind === 'person' && !isHoused(scene.words, at, end) ? 'ends' : { end: pairEnd(scene, end), open: false };
}
