import { partyOf } from '../language/speaking-parties.ts';
import type { Word } from '../language/sentence-words.ts';
import { nameEnd } from './name-ends.ts';
import { ownedMan, traitsOf } from './party-nouns.ts';
import { isEpithet, wording, type Party, type Scene } from './speaker-phrases.ts';

/** Whose kin or guest somebody is, a noun without the article says: زوجة, محامي. */
const kin = /^(?:زوج|زوجه|ارمله|والد|والده|شقيق|شقيقه|نجل|نجله|ابنه|اخت|حفيد|حفيده|جده|محامي|محاميه|خطيبه|صديق|صديقه|ضيف|ضيفه)$/;
/** Whether a word calls somebody whose kin or guest another is, and owns him not by a pronoun: والدة, but محاميه. */
export function isKin(noun: Word | undefined): boolean {
  return noun !== undefined && ownedMan(noun) === undefined && kin.test(noun.fold);
}

/** Whom somebody works for: مدرب فلان, but مدرب الفريق فلان. */
const serving = /^(?:مساعد|مساعده|مستشار|مستشاره|مدرب|شريك|شريكه|سكرتير|سكرتيره|زميل|زميله)$/;

/** قالت زوجة فلان, والد الطفل فلان: the name behind her, with no pause, is that of whoever she belongs to, and ends her description. */
export function withWhose(scene: Scene, party: Party, named: Party): Party {
  const noun = scene.words[party.from];
  // محاميه فلان: his lawyer is named.
  const first = noun === undefined || ownedMan(noun) !== undefined ? '' : noun.fold;
  const direct = party.to === party.from + 1;
  const whose = scene.words[party.from + 1]?.fold ?? '';
  if (named.name === undefined || scene.words[party.to]?.kind !== 'word') return named;
  if (!(kin.test(first) && (direct || (partyOf(whose) === 'person' && scene.words.slice(party.from + 2, party.to).every(isEpithet)))) && !(direct && serving.test(first))) return named;
  const end = Math.max(nameEnd(scene, party.to), party.to + 1);
  // مستشار فلان السابق علان: the name stands behind that of whom he serves.
  if (wording(scene, party.to, end) !== named.name) return named;
  return kinOf(scene, party, end);
}

/** Somebody's kin with his name, which ends before word `end`. */
export function kinOf(scene: Scene, party: Party, end: number): Party {
  return { ...party, to: end, description: wording(scene, party.from, end), traits: [...party.traits, ...scene.words.slice(party.to, end).flatMap(traitsOf)], definite: true, owner: party.to };
}
