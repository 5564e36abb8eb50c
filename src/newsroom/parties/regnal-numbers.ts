import type { Scene } from './speaker-phrases.ts';
import { bare } from '../language/sentence-words.ts';

/* The numbers by which kings and popes of one name are told apart: الملك عبدالله الثاني, البابا ليون الرابع عشر. */

const numbers = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سادسه|سابع|ثامن|تاسع|عاشر|حادي)$/;
const crowns = /^(?:ملك|ملكه|بابا|سلطان|امبراطور|امبراطوره|قيصر|امير|عاهل|بطريرك|خديوي|شاه|جلاله|قداسه)$/;
/** How far before a name its crown may stand, in words: العاهل الأردني الملك عبد الله. */
const reach = 4;

/** The end of the number that stands at word `to` behind the name of a king or pope that begins at word `at`; `to`, where none does. */
export function regnalEnd(scene: Scene, at: number, to: number): number {
  const number = scene.words[to];
  if (to === at || number?.kind !== 'word' || !numbers.test(number.fold) || !isCrowned(scene, at)) return to;
  const teen = scene.words[to + 1];
  return teen?.fold === 'عشر' || teen?.fold === 'عشره' ? to + 2 : to + 1;
}

function isCrowned({ words }: Scene, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const word = words[index];
    if (word?.kind !== 'word') return false;
    if (crowns.test(bare(word.fold.replace(/^[وفبل](?=ال)/, '')))) return true;
  }
  return false;
}
