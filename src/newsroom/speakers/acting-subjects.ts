import { agedName } from './ages-told.ts';
import { endsNames } from '../parties/name-ends.ts';
import { handsOn } from '../parties/news-media.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { followsGivenName, isGivenName, isPlace, ordinary } from '../language/speaker-lexicon.ts';
import { isEpithet, isNamesake, leans, namedParty, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { adverbs, partyOf } from '../language/speaking-parties.ts';
import { isVerbalNoun } from '../language/word-shapes.ts';
import { pastVerbsIn } from '../language/past-verbs.ts';
import { endsStranger } from '../language/strangers.ts';
import { speechAt, type Speech } from './speaker-verbs.ts';
import { unled } from './unled.ts';
import { subjectOf } from './speech-subjects.ts';

interface Acting {
  party: Party;
  /** The verb of speech it is the subject of. */
  speech: Speech | undefined;
  relayed: boolean;
  /** It takes over from the one before it, behind a quotation. */
  turns?: boolean;
}

/** The subjects of a sentence's clauses before word `to`: of its verbs of speech, and of the verb or noun that opens it. */
export function subjectsOf(scene: Scene, from: number, to: number): Acting[] {
  const found: Acting[] = [];
  for (let at = from; at < to; at += 1) {
    const speech = speechAt(scene, at, from);
    const subject = speech && (speech.opens || !speech.inner) ? subjectOf(scene, speech, from) : undefined;
    if (speech && subject && subject.party.to <= to && !speech.inner) {
      found.push({ party: subject.party, speech, relayed: subject.place === 'relayed' });
      at = Math.max(at, subject.party.to - 1);
      continue;
    }
    // وهو ما أكده المدير فلان، قائلا
    const affirmed = speech?.inner && affirms(scene, at) ? subjectOf(scene, speech, from) : undefined;
    if (affirmed?.place === 'after' && affirmed.party.to <= to) {
      found.push({ party: affirmed.party, speech, relayed: false });
      continue;
    }
    if (speech && subject?.place !== undefined) continue;
    const behind = speech === undefined ? behindPhrase(scene, from, at, found.length) : undefined;
    if (behind && behind.to <= to) {
      found.push({ party: behind, speech: undefined, relayed: false, turns: found.length > 0 });
      continue;
    }
    const opening = at === from || (found.length === 0 && !topic.test(scene.words[from]?.fold ?? '') && (/^(?:pause|bracket|colon)$/.test(scene.words[at - 1]?.kind ?? '') || scene.text.slice(scene.words[at - 1]?.end, scene.words[at]?.start).includes('/')));
    // ونقل الوزير رسالة، مشددا: who hands on no words of another acts.
    if (!opening || (speech && speech.form.class !== 'relay')) continue;
    const turn = /^(?:و?(?:لكن|غير|اما|فيما|بينما|كما|ثم|هنا|عندها|حينها|لم|لن|لا)|[وفل]?قد)$/.test(scene.words[at]?.fold ?? '') ? 1 : 0;
    const party = opener(scene, at + turn);
    if (party && party.to <= to && !(speech && handsOn(party))) found.push({ party, speech: undefined, relayed: false });
  }
  return found;
}

/** وهو ما أكده, الأمر الذي نفاه: what was told is taken up by the verb at word `at`, which has a subject of its own. */
function affirms({ words }: Scene, at: number): boolean {
  const [led, noun] = [words[at - 1]?.fold ?? '', words[at - 2]?.fold ?? ''];
  return (led === 'ما' && /^[وف]?(?:هو|هي|ذلك|هذا)$/.test(noun)) || (led === 'الذي' && /^[وف]?(?:الامر|الشيء)$/.test(noun));
}

/** What somebody is asked about opens a sentence, and does not act in it: وعن المدرب فلان، ولاعبه فلان، قال. */
const topic = /^[وف]?(?:عن|حول|بشان|بخصوص)$/;

/** Adverbs and prepositions with which a sentence may begin before its verb. */
const phrases = /^[وف]?(?:في|من|عقب|بعد|قبل|خلال|اثناء|بدور(?:ه|ها)|امس|اليوم|مساء|صباح|ختاما|لدي|مع|علي|الي)$/;

/**
 * من جانبه بارك المدير فلان الفوز, وعقب المباراة حفز المدرب فلان اللاعبين; and behind a quotation, كما تفاعل الوزير فلان مع الخبر
 * وكتب: whoever is named straight behind a verb that the phrase before it, or the quotation, leaves at the head of a clause.
 */
function behindPhrase(scene: Scene, from: number, at: number, others: number): Party | undefined {
  const { words } = scene;
  const [word, led] = [words[at], words[at - 1]];
  if (word?.kind !== 'word' || word.pair !== undefined || at === from) return undefined;
  const quoted = (led?.kind === 'quoted' && word.fold.startsWith('و')) || (words[at - 2]?.kind === 'quoted' && /^(?:كما|فيما|بينما|ثم)$/.test(led?.fold ?? ''));
  const closed = led?.kind === 'word' && (/^ال(?!ذي|تي|ذين)/.test(led.fold) || /.{2}(?:ه|ها|هم)$/u.test(led.text) || adverbs.has(led.fold));
  const phrase = others === 0 && at - from < 8 && phrases.test(words[from]?.fold ?? '') && closed && words.slice(from, at).every(({ kind }) => kind === 'word');
  if ((!quoted && !phrase) || !mayBeVerb(scene, at, quoted)) return undefined;
  const party = partyAt(scene, at + 1);
  return party?.name !== undefined && party.kind !== 'body' && party.kind !== 'paper' ? party : undefined;
}

/** Whether word `at` may be a verb of the past: no noun, adjective or particle that is known; where it `heads` a clause, a noun may be spelt like it. */
function mayBeVerb(scene: Scene, at: number, heads: boolean): boolean {
  const word = scene.words[at];
  if (word?.kind !== 'word' || endsNames(word) || isGivenName(word.fold) || partyOf(word.fold) !== undefined || isEpithet(word)) return false;
  return pastVerbsIn(word.fold).length > 0 || (!/(?:ة|ات|ا|ي|ين|ون)$/u.test(word.text) && !/^[وف]?(?:ال|لل)/.test(word.fold) && (heads || !(leans(word) || isVerbalNoun(word.fold) || ordinary.has(word.fold))));
}

/** وفي الوقت الذي رحب فيه الوزير بالقرار، أبدى قلقه: where nobody else acts, the subject of a clause of time goes on. */
export function timedSubject(scene: Scene, from: number, to: number): Acting[] {
  for (let at = from; at < to; at += 1) {
    const speech = speechAt(scene, at, from);
    if (!speech?.inner || speech.form.shape !== 'verb') continue;
    const [noun, led] = [scene.words[at - 2]?.fold ?? '', scene.words[at - 1]?.fold ?? ''];
    const timed = /^[وف]?(?:عندما|حين|حينما|بعدما)$/.test(led) || (led === 'الذي' && /^[وف]?الوقت$/.test(noun));
    const subject = timed ? subjectOf(scene, speech, from) : undefined;
    if (subject?.place === 'after' && subject.party.kind !== 'paper' && subject.party.to <= to) return [{ party: subject.party, speech: undefined, relayed: false }];
  }
  return [];
}

/** وتطرق كاسانو, واتفقت فيكتوريا: a single name that is one elsewhere in the text, or given to people. */
function knownName(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair !== undefined || endsNames(word) || partyOf(word.fold) !== undefined || isEpithet(word)) return undefined;
  const next = scene.words[at + 1];
  if (next?.kind === 'word' && next.fold.startsWith('ال') && !endsNames(next) && !followsGivenName(scene.text, word.fold)) return undefined;
  return isGivenName(word.fold) || followsGivenName(scene.text, word.fold) || endsStranger(scene.text, word.fold) ? namedParty(scene, at, at + 1) : undefined;
}

/** The word behind رغم أن, على الرغم من أن, مع أن at word `at`; undefined where none of them stands there. */
function concessionEnd({ words }: Scene, at: number): number | undefined {
  const first = at + (/^[وف]?علي$/.test(words[at]?.fold ?? '') ? 1 : 0);
  if (!/^[وف]?(?:ال)?(?:رغم|مع)$/.test(words[first]?.fold ?? '')) return undefined;
  const end = words[first + 1]?.fold === 'من' ? first + 2 : first + 1;
  return words[end]?.fold === 'ان' ? end + 1 : undefined;
}

/** بريطانيا رفعت, لكن بريطانيا: a country or city as a subject. */
function placeAt(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  return word?.kind === 'word' && word.pair === undefined && isPlace(word.fold) && !isNamesake(scene, at) ? known(partyAt(scene, at, true)) : undefined;
}

/** Whether word `at` is a verb by its look: رفعت, يعتزم. */
function isVerb({ words }: Scene, at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.pair === undefined && (pastVerbsIn(word.fold).length > 0 || /^س?[يت].{3,}/.test(word.fold)) && !isEpithet(word);
}

/** A party that can act, which a paper is not. */
function known(party: Party | undefined): Party | undefined {
  return party?.kind === 'paper' ? undefined : party;
}

/** Verb and subject, or a subject alone, at the start of a clause: والتقى الوزير, كان الرئيس. */
function opener(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word') return undefined;
  // وسبق لرئيس الوزراء أن عقد
  if (/^[وف]?(?:سبق|يسبق|تسني|اتيح|امكن)$/.test(word.fold) && scene.words[at + 1]?.fold.startsWith('ل')) return partyAt(unled(scene, at + 1), at + 1);
  // وعند سؤال المدير عن الموعد، قال
  if (/^[وف]?(?:عند|لدي)$/.test(word.fold) && /^سوال$/.test(scene.words[at + 1]?.fold ?? '')) return partyAt(scene, at + 2, true);
  // الكعبي مخاطبا العمال: …
  const turned = speechAt(scene, at + 1, at)?.form.shape === 'participle';
  // ورغم أن الوزير لم يذكر الخطة، إلا أنه قال
  const concession = concessionEnd(scene, at);
  if (concession !== undefined) return placeAt(scene, concession) ?? known(partyAt(scene, concession, true));
  // وكانت بلجيكا قد رفعت
  const place = /^[وف]?كانت$/.test(word.fold) ? placeAt(scene, at + 1) : isVerb(scene, at + 1) ? placeAt(scene, at) : undefined;
  if (place) return place;
  const alone = partyAt(scene, at) ?? (turned ? knownName(scene, at) : undefined);
  if (alone) return alone.kind === 'paper' ? undefined : alone;
  if (/(?:ه|ات|يه)$/.test(word.fold) || /^(?:ال|لل|ب|ل[^م])/.test(word.text) || /^[وف]?(?:في|من|علي|عن|الي|مع|بعد|قبل|خلال|عقب|حول|بين|بحسب|وفق|منذ|ان|اثناء|ضمن|رغم|مثل|ضد|نحو|حسب|من(?:ها|هم|هما)|بين(?:ها|هم|هما))$/.test(word.fold)) return undefined;
  const party = partyAt(scene, at + 1) ?? knownName(scene, at + 1) ?? agedName(scene, at + 1);
  return party && party.kind !== 'paper' ? party : undefined;
}
