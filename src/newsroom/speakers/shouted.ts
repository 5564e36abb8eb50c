import { partyOf } from '../language/speaking-parties.ts';
import type { SpeechForm } from '../language/verbs-of-speech.ts';
import type { Scene } from '../parties/speaker-phrases.ts';

/* What a crowd shouts or holds up: رفعوا لافتات, أطلقوا شعارات. */

const one = /^([وف]?)(?:(?:رفع|حمل|اطلق)(ت?)|[يت](?:رفع|حمل|طلق))$/;
const many = /^([وف]?)(?:(?:رفع|حمل|اطلق)وا|ي(?:رفع|حمل|طلق)ون)$/;
const shouting = /^و?(?:رافعين|حاملين|مطلقين)$/;
/** What is shouted or held up, without the article. */
const held = /^(?:شعارات|هتافات|هتافا|صيحات|لافتات|لافته|يافطات|يافطه)$/;
/** How far behind the verb it may stand: رفع المحتجون، الذين جاؤوا من مدن عدة، شعارات. */
const reach = 14;

/** The verb at word `at`, where a crowd shouts or holds up words in it; in the singular its subject stands behind it, for رفعت لافتات is passive. */
export function shoutedAt({ words }: Scene, at: number): { form: SpeechForm; joined: boolean } | undefined {
  const fold = words[at]?.fold ?? '';
  const [alone, crowd] = [one.exec(fold), many.exec(fold)];
  const participle = shouting.test(fold);
  if (!alone && !crowd && !participle) return undefined;
  const next = words[at + 1]?.fold ?? '';
  // وحمل آخرون لافتات: who they are stays open.
  if (alone && (/^(?:اخرون|كثيرون)$/.test(next) || (partyOf(next) === undefined && !/^ال.{3,}ون$/.test(next)))) return undefined;
  if (!holds(words, at)) return undefined;
  const gender = alone && (alone[2] === 'ت' || /^[وف]?ت/.test(fold)) ? 'f' : 'm';
  return { form: { verb: 'رفع', class: 'state', shape: participle ? 'participle' : 'verb', gender, number: alone ? 'one' : 'many', suffixed: false, guarded: false }, joined: /^[وف]/.test(fold) };
}

/** Whether slogans or banners stand behind word `at` before anything is quoted. */
function holds(words: Scene['words'], at: number): boolean {
  for (let index = at + 1; index < at + reach; index += 1) {
    const word = words[index];
    if (!word || /^(?:stop|colon|quoted)$/.test(word.kind)) return false;
    if (held.test(word.fold)) return true;
  }
  return false;
}

/** لافتات كتب عليها, كتب على بعضها: what is written on a banner, by nobody in particular. */
export function isInscribed({ words }: Scene, at: number): boolean {
  if (!/^[وف]?(?:كتبت?|خطت?)$/.test(words[at]?.fold ?? '')) return false;
  const [next, behind] = [words[at + 1]?.fold ?? '', words[at + 2]?.fold ?? ''];
  return /^علي(?:ها|ه|هم)$/.test(next) || (next === 'علي' && /^(?:بعض|احد|احدا|احدي)(?:ها|هم)?$/.test(behind));
}
