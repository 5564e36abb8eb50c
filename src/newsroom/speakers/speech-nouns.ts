import { partyAt } from '../parties/speaker-descriptions.ts';
import { isEpithet, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { reveredAt } from '../parties/revered.ts';
import { isFamilyName } from '../language/speaker-lexicon.ts';
import { opensWords } from './speech-reach.ts';
import { unled } from './unled.ts';

/** Nouns of speech; whoever speaks stands behind them in the genitive: تحذير المبعوث من أن, اتهام الوزارة للنقابة بـ. */
const nouns = /^[وفبلك]?(?:قول|مقوله|جواب|اجابه|تصريح|تصريحات|تاكيد|تاكيدات|اعلان|تحذير|تحذيرات|تهديد|تهديدات|تعهد|وعد|وعود|نفي|اقرار|اعتراف|ادعاء|ادعاءات|مزاعم|زعم|توعد|تنديد|حديث|كلام|اشاره|تعليق|تشديد|تساؤل|تساول|اعتقاد)$/;
/** Nouns of verbs that take whom they turn to for their object: their genitive speaks only where an object stands behind it. */
const appeals = /^[وفبلك]?(?:اتهام|اتهامات|وصف|دعوه|دعوات|مطالبه|مطالبات|انتقاد|انتقادات)$/;
/** Nouns of the words themselves, which may stand straight behind whose they are: مذكرا بقول فلان "…". */
const sayings = /^[وب]?(?:قول|مقوله)$/;
/** How far from its subject what was said may begin. */
const reach = 5;

/** The subject of a noun of speech at word `at`, where what was said follows in its own phrase. */
export function nounSubject(scene: Scene, at: number): Party | undefined {
  const noun = scene.words[at]?.fold ?? '';
  const appeal = appeals.test(noun);
  if (!appeal && !nouns.test(noun)) return undefined;
  // وقال فلان، ردا على تصريح الوزير، إن: what he answers is not what he says.
  if (scene.words[at - 1]?.fold === 'علي' && /^[وف]?(?:رد|ردا|تعليق|تعليقا|تعقيبا|جوابا|ردها|رده)$/.test(scene.words[at - 2]?.fold ?? '')) return undefined;
  if (isDescribed(scene, at)) return undefined;
  // بقول الله عز وجل «…», في حديث رسول الله: «…»
  const revered = reveredAt(scene, at + 1);
  if (revered && /^(?:colon|quoted)$/.test(scene.words[revered.to]?.kind ?? '')) return revered;
  const saying = sayings.test(noun);
  // بقول للكاتب فلان
  const leads = saying && scene.words[at + 1]?.fold.startsWith('ل') === true;
  const party = leads ? partyAt(unled(scene, at + 1), at + 1, true) : partyAt(scene, at + 1, saying || isFamilyName(scene.text, scene.words[at + 1]?.fold ?? ''));
  // في تصريح صحفي: an adjective, and nobody who writes.
  if (!party || party.kind === 'paper' || (!party.definite && isEpithet(scene.words[at + 1])) || party.to > at + 14 || (appeal && scene.words[party.to]?.fold.startsWith('ل') !== true)) return undefined;
  for (let index = party.to; index < party.to + reach; index += 1) {
    const word = scene.words[index];
    if (!word || word.kind === 'stop' || word.kind === 'colon') return undefined;
    if (opensWords(scene.words, index) || (word.kind === 'word' && scene.words[index + 1]?.kind === 'quoted' && /^(?:ب|ل|الي|من|عن|علي)$/.test(word.fold))) return party;
    if (word.kind === 'quoted') return saying ? party : undefined;
  }
  return undefined;
}

/** وصف الوزير تصريحات النائب بأنها: what somebody calls so is no cue of its own, though it be somebody's words. */
function isDescribed({ words }: Scene, at: number): boolean {
  for (let index = at - 1; index > at - 12 && words[index]?.kind === 'word'; index -= 1) {
    if (/^[وف]?(?:وصف|يصف|تصف|وصفت|نعت|نعتت|اعتبر|اعتبرت|يعتبر|تعتبر|واصفا|واصفه|معتبرا|معتبره)$/.test(words[index]?.fold ?? '')) return true;
  }
  return false;
}
