import { bare, foldWord, type Word } from '../language/sentence-words.ts';
import { isPlace } from '../language/speaker-lexicon.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { verbalNoun } from '../language/word-shapes.ts';
import type { Cue } from '../speakers/speaker-cues.ts';
import { labelOf } from '../speakers/speaker-labels.ts';
import { that } from '../speakers/speech-reach.ts';
import { type Frame, long } from './fragment-frame.ts';
import { natureOf } from './fragment-nature.ts';
import { bringing, governing, isWritten, type voiceOf } from './fragment-voice.ts';
import { naming, namingNoun } from './naming-nouns.ts';

/* Turns of phrase in which one or few words in marks are somebody's by grammar. */

/** دعت إلى "تحسين" الخدمة، دعاه لـ"مراجعة" قراره: one verbal noun, which a call governs and which has an object. */
export function isCall({ scene, at, from, content, next, glued, first }: Frame): boolean {
  const form = foldWord(content[0] ?? '');
  const pointed = /^الت...$/.test(form) && /^(?:ضد|عن|علي|من|مع)$/.test(next?.fold ?? '');
  if (content.length !== 1 || next?.kind !== 'word' || !(verbalNoun.test(form) || /^م.ا..ه$/.test(form) || pointed)) return false;
  return /^[وف]?[بل]$/.test(glued) || first?.fold === 'الي' ? governing(scene, at, from) !== undefined : false;
}

/** بحجة "…": a pretext is the words of who gives it. يواجه تهم "…"، عدة تهم منها "…"، أدين بـ"…"، متهم "بالرشوة": a charge, of who charges him. */
export function isCharge({ scene, at, glued, content }: Frame): boolean {
  let index = at - 1;
  const led = /^[وف]?ب$/.test(glued);
  const charged = /^[وف]?(?:ال)?(?:[اي]?دين|[اي]دينوا|[اي]دينت|متهم|متهمه|متهمين|متهمون|متهما|مدان|مدانه|مدانين|مدانا|محكوم|محكومين)$/;
  if ((led || /^ب(?:ال)?[^ا]/.test(foldWord(content[0] ?? ''))) && charged.test(scene.words[led ? index - 1 : index]?.fold ?? '')) return true;
  while (scene.words[index]?.kind === 'pause' || /^(?:منها|بينها|من)$/.test(scene.words[index]?.fold ?? '')) index -= 1;
  return /^[وب]?(?:ال)?(?:تهم|تهمه|تهمتي|تهما|حجه|ذريعه|ذرائع|دعوي|مزاعم|زعم)$/.test(scene.words[index]?.fold ?? '');
}

/** وصف هذه بـ"…" وتلك بـ"…"، توازنا بين "…" في مكان و"…": one verb or phrase brings both. */
export function isSecond(frame: Frame): boolean {
  const { scene, glued, first } = frame;
  const brought = (index: number) => /^[وف]?ب\u0640*$/u.test(scene.words[index - 1]?.text ?? '');
  const other = quotedBefore(frame);
  return (other >= 0 && /^[وف]?ب$/.test(glued) && brought(other)) || (first?.kind === 'word' && first.fold === 'و' && quotedJoined(frame) !== undefined);
}

/** Where in the file the words in marks begin to which و joins these: "…" و"…". */
export function joinedTo({ scene, at, first, from, content, text }: Frame): number | undefined {
  if (first?.kind !== 'word' || first.fold !== 'و') return undefined;
  // "ليل طويل" من العراق و"لا تخبر أحدا" من لبنان
  const apart = scene.words.findLastIndex((word, index) => index < at - 1 && (word.pair !== undefined || word.kind !== 'word'));
  const told = scene.words[apart + 1]?.fold ?? '';
  const aside = apart >= from && apart > at - 7 && scene.words[apart]?.kind === 'word' && /^(?:من|في|ل.{2,})$/.test(told);
  const last = aside || scene.words[at - 2]?.kind === 'pause' ? (aside ? apart : at - 3) : at - 2;
  const pair = scene.words[last]?.kind === 'word' ? scene.words[last]?.pair : undefined;
  if (pair === undefined) return quotedJoined({ scene, at, from })?.start;
  if (content.length >= long && /^(?:clause|thing)$/.test(natureOf(text))) return undefined;
  const begin = scene.words.findLastIndex((word, index) => index < last && word.pair !== pair);
  return scene.words[begin + 1]?.start;
}

/** The quotation behind which و joins another. */
function quotedJoined({ scene, at, from }: Pick<Frame, 'scene' | 'at' | 'from'>): Word | undefined {
  const other = quotedBefore({ scene, at, from });
  return other >= 0 && at - other < 12 ? scene.words[other] : undefined;
}

function quotedBefore({ scene, at, from }: Pick<Frame, 'scene' | 'at' | 'from'>): number {
  return scene.words.findLastIndex((word, index) => index < at - 1 && index >= from && word.kind === 'quoted');
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

/** مدرب الوحدة: "فوز مستحق": in a headline, all that follows the colon behind who speaks. What goes on behind the marks may begin with a name: حداد: "النورس" يغادر. */
export function isLabelled({ scene, at, from, above, first, next }: Frame): boolean {
  if (!above || first?.kind !== 'colon' || !(next === undefined || /^(?:stop|pause|bracket)$/.test(next.kind))) return false;
  // بعد الخسارة.. مدرب الوحدة: dots lead to who speaks.
  const head = scene.words.findLastIndex((word, index) => index < at - 1 && index >= from && word.kind !== 'word') + 1;
  const begin = Math.max(from, head);
  const party = labelOf(scene, begin, at)?.party;
  const form = scene.words[begin]?.fold ?? '';
  // والدة الطفلة المفقودة: who is described by his first word, in few words.
  const described = at - begin < 7 && partyOf(form) === 'person';
  const named = described || (party !== undefined && party.kind !== 'paper' && !isPlace(scene.words[party.from]?.fold ?? ''));
  return named && namingNoun(scene, at) === undefined && !naming.has(bare(form));
}

/** "تعبنا والله"، يقول أبو أحمد: what opens its sentence, with a pause and a verb behind whose subject follows at once; five words and more before كما يقول الجد too. A name so marked speaks itself: "النورس" تقول إن. */
export function isSpokenFirst({ scene, at, from, content, next }: Frame, source: Cue | undefined): boolean {
  if (content.length >= long && source?.kind === 'preposition' && source.at === at + 1 && source.speech?.form.class === 'say' && source.party !== undefined) return namingNoun(scene, at) === undefined;
  if (at !== from || source?.kind !== 'verb' || source.party === undefined || source.speech?.form.class === 'relay') return false;
  const paused = next?.kind === 'pause';
  const { from: begin, to, kind } = source.party;
  return (paused || content.length > 1) && kind !== 'paper' && source.at < at + 4 && begin > source.at && begin <= source.at + 2 && !scene.words.slice(to, to + 2).some((word) => that.test(word.fold));
}

/** Verbs after which بـ brings the words said, where no noun has that ب: ندد بـ"…", but ندد بإهمال المدارس والعناية بـ"…" and اللجنة المعروفة بـ"…". */
export function isBroughtWith({ scene, at, from, glued }: Frame): boolean {
  const speech = /^[وف]?ب$/.test(glued) ? governing(scene, at, from) : undefined;
  if (speech === undefined || !bringing.has(speech.form.verb)) return false;
  const between = scene.words.slice(speech.at + 1, at - 1).filter(({ kind }) => kind === 'word').map(({ fold }) => fold);
  return !between.some((form) => /^(?:ال)?معروفه?$/.test(form) || (/^ب(?!ال)....+/.test(form) && verbalNoun.test(form.slice(1)) && speech.form.shape === 'verb'));
}

/** هتف المحتجون "…"، مرددين "…"، لافتة كتب عليها "…": two words and more that are shouted or written, with nothing but who shouts before them. */
export function isShouted({ scene, at, from, content, text }: Frame): boolean {
  if (content.length < 2) return false;
  // لافتات من قبيل "…" و"…"
  if (/^(?:قبيل|مثل|منها|بينها|عباره|عبارات)$/.test(scene.words[at - 1]?.fold ?? '') && isWritten(scene, at, from)) return shouts(scene, at, from) || natureOf(text) !== 'name';
  if (isWrittenUp(scene, at, from)) return content.length > 2;
  if (/^علي(?:ه|ها|هم)$/.test(scene.words[at - 1]?.fold ?? '') && /^[وي]?ت?كتبت?$/.test(scene.words[at - 2]?.fold ?? '')) return natureOf(text) !== 'name';
  const speech = governing(scene, at, from);
  if (speech === undefined || !shouting.has(speech.form.verb) || speech.form.suffixed) return false;
  const between = scene.words.slice(speech.at + 1, at);
  return between.length < 6 && between.every(({ kind, fold }) => kind !== 'pause' && fold !== 'يا' && !that.test(fold)) && namingNoun(scene, at) === undefined;
}

const shouting = new Set(['هتف', 'ردد', 'صرخ', 'صاح']);

function shouts(scene: Frame['scene'], at: number, from: number): boolean {
  return shouting.has(governing(scene, at, from)?.form.verb ?? '');
}

/** كتب ناشطون على جدران الحي "…": what is written where all can see it. */
function isWrittenUp(scene: Frame['scene'], at: number, from: number): boolean {
  const speech = governing(scene, at, from);
  if (speech?.form.verb !== 'كتب' || speech.at < at - 9) return false;
  return scene.words.slice(speech.at + 1, at).some(({ fold }) => /^(?:ال)?(?:جدار|جدران|حاءط|حايط|حيطان|سور|لافته|لافتات|ورقه|قميصه|قمصانهم|بطاقه)(?:ه|ها|هم)?$/.test(fold));
}

/** حذر من "اختناقات"، أعرب عن "أسف عميق"، شدد على "أهمية كبرى": what a verb brings with its preposition, where no name is like it. */
export function isBrought({ scene, at, from, first, text }: Frame): boolean {
  const speech = first?.kind === 'word' && /^(?:من|عن|علي)$/.test(first.fold) ? governing(scene, at, from) : undefined;
  return speech !== undefined && speech.at > at - 8 && bringsWith.get(speech.form.verb) === first?.fold && /^(?:thing|clause)$/.test(natureOf(text));
}

const bringsWith: ReadonlyMap<string, string> = new Map([['حذر', 'من'], ['أعرب', 'عن'], ['عبر', 'عن'], ['شدد', 'علي'], ['أصر', 'علي'], ['حض', 'علي'], ['حث', 'علي']]);
