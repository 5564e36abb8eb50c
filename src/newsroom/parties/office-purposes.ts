import { endsNames } from './name-ends.ts';
import { isGivenName, isPlace } from '../language/speaker-lexicon.ts';
import { hears, partyOf } from '../language/speaking-parties.ts';
import type { Party, Scene } from './speaker-phrases.ts';

/* What an office is for, whose it is, and where it has its seat: what stands behind ل and في and belongs to it. */

/** Bodies of which each place has its own. */
const seated = /^(?:سفاره|قنصليه|بعثه|مكتب|شرطه|نيابه|محكمه|سلطات|وزاره|جاليه|مستشفي|تحالف|مفوضيه|هييه|لجنه)$/;

/** السفارة الروسية في بغداد, وزارة الصحة في قطاع غزة: whether a body has its seat in what follows في. */
export function isSeat(kind: Party['kind'], head: string, next: string): boolean {
  return kind === 'body' && seated.test(head) && (isPlace(next) || /^(?:قطاع|مدينه|اقليم|ولايه|محافظه|جمهوريه)$/.test(next));
}

/** أحد العاملين في المصنع: of one of many, the word for the many tells who he is. The head itself for all others. */
export function workerOf(head: string, before: string): string {
  const many = /^(?:احد|احدي|بعض)$/.test(head) ? /^ال(.{3,})ين$/.exec(before)?.[1] : undefined;
  return many ?? head;
}

/** المفوض السامي لحقوق الإنسان إن: whether the phrase behind ل at word `at` ends there or before its holder's name, so that it tells what the office is for. */
export function endsAsPurpose(scene: Scene, at: number): boolean {
  const [word, , after] = scene.words.slice(at, at + 3);
  const led = /^ل([^ل].{2,})$/.exec(word?.fold ?? '')?.[1];
  return led !== undefined && partyOf(led) === undefined && (endsNames(after) || isGivenName(after?.fold ?? ''));
}

/** المكتب الإعلامي لرئيس الوزراء: the office of one who holds another. `led` is the word without ل. */
export function isOfficeOf(kind: Party['kind'], head: string, led: string): boolean {
  return kind === 'body' && /^(?:مكتب|ديوان|امانه)$/.test(head) && partyOf(led) === 'person' && !hears(led);
}
