import { foldWord } from '../language/sentence-words.ts';
import { isPlace } from '../language/speaker-lexicon.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { verbalNoun } from '../language/word-shapes.ts';
import { that } from '../speakers/speech-reach.ts';
import { type Frame, long } from './fragment-frame.ts';
import { governing, type voiceOf } from './fragment-voice.ts';

/* Turns of phrase in which one or few words in marks are somebody's by grammar. */

/** دعت إلى "تحسين" الخدمة، دعاه لـ"مراجعة" قراره: one verbal noun, which a call governs and which has an object. */
export function isCall({ scene, at, from, content, next, glued, first }: Frame): boolean {
  const form = foldWord(content[0] ?? '');
  const pointed = /^الت...$/.test(form) && /^(?:ضد|عن|علي|من|مع)$/.test(next?.fold ?? '');
  if (content.length !== 1 || next?.kind !== 'word' || !(verbalNoun.test(form) || /^م.ا..ه$/.test(form) || pointed)) return false;
  return /^[وف]?[بل]$/.test(glued) || first?.fold === 'الي' ? governing(scene, at, from) !== undefined : false;
}

/** بحجة "…": a pretext is the words of who gives it. يواجه تهم "…"، عدة تهم منها "…": a charge, of who charges him. */
export function isCharge({ scene, at }: Frame): boolean {
  let index = at - 1;
  while (scene.words[index]?.kind === 'pause' || /^(?:منها|بينها|من)$/.test(scene.words[index]?.fold ?? '')) index -= 1;
  return /^[وب]?(?:ال)?(?:تهم|تهمه|تهمتي|تهما|حجه|ذريعه|ذرائع|دعوي|مزاعم|زعم)$/.test(scene.words[index]?.fold ?? '');
}

/** وصف هذه بـ"…" وتلك بـ"…"، توازنا بين "…" في مكان و"…": one verb or phrase brings both. */
export function isSecond({ scene, at, from, glued, first }: Frame): boolean {
  const brought = (index: number) => /^[وف]?ب\u0640*$/u.test(scene.words[index - 1]?.text ?? '');
  const other = scene.words.findLastIndex((word, index) => index < at - 1 && index >= from && word.kind === 'quoted');
  if (other < 0) return false;
  return (/^[وف]?ب$/.test(glued) && brought(other)) || (first?.kind === 'word' && first.fold === 'و' && at - other < 12);
}

/** الرئيس الروسي "فلان": an office or rank stands at once before what is in marks, so that it is the name. */
export function isEntitled({ scene, at, first }: Frame): boolean {
  if (first?.kind !== 'word' || that.test(first.fold)) return false;
  for (let index = at - 1; index >= at - 8 && scene.words[index]?.kind === 'word'; index -= 1) {
    const form = scene.words[index]?.fold ?? '';
    if (partyOf(form) === 'person') return true;
    if (!isAdjective(form) && partyOf(form) === undefined && !isPlace(form) && !/^(?:ال|باسم)/.test(form)) return false;
  }
  return false;
}

/** قال الوزير: "القدس لنا". أكد أن "القدس لنا". From the colon of who speaks, or from "that", to the full stop there is nothing else: these are his words, whatever they look like. */
export function isStatement({ scene, at, content, first, next }: Frame, voice: ReturnType<typeof voiceOf>): boolean {
  const ends = next === undefined || next.kind === 'stop' || scene.words[at]?.final === true;
  if (content.length >= long || !ends) return false;
  return first?.kind === 'colon' ? voice === 'speech' || voice === 'that' : first?.kind === 'word' && that.test(first.fold);
}
