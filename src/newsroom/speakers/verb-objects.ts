import { ordinary } from '../language/speaker-lexicon.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import type { Speech } from './speaker-verbs.ts';

/* Verbs of speech that take people for their object, and where the name of the subject ends before it. */

/** Verbs whose first noun is their object where a preposition follows it: اتهم الوزير بـ. */
export const objective = new Set(['اتهم', 'شكر', 'وصف', 'هنأ', 'أبلغ', 'أخبر', 'سأل', 'خاطب', 'حمل', 'شبه', 'نعت', 'نصح', 'حث', 'كلف', 'أمر', 'سمى', 'عرف', 'وبخ']);

/** Verbs that take whom they turn to for their object. */
export const appeals = new Set(['دعا', 'طالب', 'ناشد', 'حث', 'هاجم', 'انتقد', 'أمر']);

/** Verbs that turn to people: a paper beside them does not hear but speaks, دعا التقرير الحكومة إلى. */
export const turning = new Set(['دعا', 'طالب', 'ناشد', 'حث', 'حض', 'نصح', 'اتهم', 'حمل', 'أوصى']);

/** دعا سامي رشيد القيادات إلى: the plural of a noun of the language is whom he turns to, and no part of his name. */
export function withoutMany(scene: Scene, party: Party, { form }: Speech): Party {
  const parts = party.name?.split(' ') ?? [];
  const last = scene.words[party.to - 1];
  const many = appeals.has(form.verb) && parts.length >= 2 && /^ال.+(?:ات|يين)$/.test(last?.fold ?? '') && ordinary.has(last?.fold.slice(2) ?? '');
  return many ? { ...party, to: party.to - 1, name: parts.slice(0, -1).join(' ') } : party;
}

/** A name of three parts before the preposition of a verb that needs an object: the last is the object. */
export function withoutObject(party: Party, { form }: Speech): Party | undefined {
  const parts = party.name?.split(' ') ?? [];
  const apart = objective.has(form.verb) && parts.length >= 3 && !party.found && !/ (?:بن|ابن|آل|أبو|عبد|بنت) /.test(party.name ?? '');
  return apart ? { ...party, to: party.to - 1, name: parts.slice(0, -1).join(' ') } : undefined;
}
