import { partyAt } from '../parties/speaker-descriptions.ts';
import { leans, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import type { Cue } from './speaker-cues.ts';
import { sourceAt } from './source-phrases.ts';
import { unled } from './unled.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/* Turns of phrase behind a quotation that tell whose words it is without a verb of speech. */

/** Nouns of words said: العبارة, بهذه الكلمات. */
const words = /^[وف]?ب?(?:ال)?(?:كلمات|كلمه|عباره|عبارات|جمله|جمل)$/;
/** What leads to such a noun: هذه, تلك, كانت تلك. */
const leading = /^[وف]?(?:ب?هذه|ب?تلك|ب?هاته|كانت|هي)$/;
/** With what words a speaker's own talk, speech or account comes out: ألقاها, عقده, أدلى بها. */
const giving = /^(?:القا|القت|عقد|عقدت|اجرا|اجرت|نشر|نشرت|اطلق|اطلقت|وجه|وجهت|بث|بثت|كتب|كتبت|ادلي|ادلت)(?:ه|ها)?$/;
/** How far behind its beginning a sentence may say who spoke, in words. */
const reach = 14;

/** "…"، والكلام للمدير / بهذه العبارة ختم المدير / تلك كلمات المدير / عبارة رددها المدير. */
export function turnBehind(scene: Scene, at: number): Cue | undefined {
  const fold = scene.words[at]?.fold ?? '';
  if (/^[وف]?ال(?:كلام|قول|حديث|تعبير|وصف|عباره)$/.test(fold)) return behind(scene, at, led(scene, at + 1));
  let noun = at;
  while (noun < at + 2 && leading.test(scene.words[noun]?.fold ?? '')) noun += 1;
  if (!words.test(scene.words[noun]?.fold ?? '')) return undefined;
  const next = scene.words[noun + 1];
  if (next?.kind !== 'word') return undefined;
  const article = /^[وف]?ب?ال/.test(scene.words[noun]?.fold ?? '');
  const owner = article ? undefined : partyAt(scene, noun + 1, true);
  const actor = /^(?:ال|لل)/.test(next.fold) || (leans(next) && speechForm(next.fold) === undefined) ? undefined : partyAt(scene, noun + 2, true);
  return behind(scene, at, owner?.definite === true ? owner : actor);
}

/** Whom ل names at word `at`, leaning or alone: لفلان, لـ"الصباح". */
function led(scene: Scene, at: number): Party | undefined {
  const fold = scene.words[at]?.fold ?? '';
  if (!fold.startsWith('ل')) return undefined;
  return fold === 'ل' ? partyAt(scene, at + 1, true) : partyAt(unled(scene, at), at, true);
}

function behind(scene: Scene, at: number, party: Party | undefined): Cue | undefined {
  return party && party.kind !== 'paper' ? { at, side: 'after', text: wording(scene, at, Math.max(at + 1, party.from)), kind: 'preposition', party, speech: undefined, place: 'preposition', score: 8 } : undefined;
}

/** The next sentence, at word `from`, where it says whose the words before were: جاء ذلك على لسان المدير, خلال كلمة ألقاها المدير, كان ذلك رد المدير. */
export function toldNext(scene: Scene, from: number): Cue | undefined {
  if (!/^[وف]?(?:جاء|جاءت|كان|كانت|ياتي|تاتي|ورد)$/.test(scene.words[from]?.fold ?? '') || !/^(?:ذلك|هذا|هذه|تلك|كلام(?:ه|ها))$/.test(scene.words[from + 1]?.fold ?? '')) return undefined;
  for (let at = from + 2; at < from + reach && scene.words[at]?.kind === 'word'; at += 1) {
    const fold = scene.words[at]?.fold ?? '';
    if (fold === 'لسان') return sourceAt(scene, at, from);
    const given = giving.test(fold) ? partyAt(scene, at + (/^ب(?:ه|ها)$/.test(scene.words[at + 1]?.fold ?? '') ? 2 : 1), true) : undefined;
    const answering = /^(?:رد|جواب|تعليق|اجابه)$/.test(fold) ? partyAt(scene, at + 1, true) : undefined;
    const paper = partyAt(scene, at);
    const owner = paper?.kind === 'paper' ? led(scene, paper.to) : undefined;
    const told = behind(scene, from, given ?? answering ?? owner);
    if (told) return told;
  }
  return undefined;
}
