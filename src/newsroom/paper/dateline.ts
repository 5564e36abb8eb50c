import { fold, foldWithOffsets } from '#model/fold.ts';
import { listed } from '../language/name-lists.ts';
import { anyOf, hijriMonths, monthNumbers, weekdays } from '../language/month-names.ts';
import { isPlace } from '../language/speaker-lexicon.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isVerbShaped } from '../language/word-shapes.ts';
import { agencies, type Agency, plain } from './agencies.ts';
import { readStamp, type Stamp } from './stamp.ts';
import listedTowns from './towns.json' with { type: 'json' };

/** Place, perhaps date, and agency at the head of a paragraph: القاهرة (رويترز) -, دمشق-سانا, نيويورك/ الأناضول, رام الله 11-7-2024 وفا-. */
export interface Dateline {
  /** How many UTF-16 units of the paragraph it takes, with the dash and the space behind it. */
  length: number;
  agency: Agency | undefined;
  stamp: Stamp | undefined;
}

/** A dateline is no longer than this, in folded units. */
const longest = 120;
const common = listed('common-words');
const signs = new Map(agencies.flatMap((agency) => agency.credits.filter((credit) => /^[«»\p{L}\s]+$/u.test(credit)).map((credit): [string, Agency] => [credit, agency])));
/** An agency's name in any spacing: أ ش أ, أ.ش.أ, أ ف ب. */
const agencyNames = new RegExp(`(?<!\\p{L})(?:وكاله\\s)?(?<name>${[...signs.keys()].toSorted((one, other) => other.length - one.length).map((name) => name.replaceAll(' ', '[\\s.]{1,2}')).join('|')})(?![\\p{L}\\d])`, 'gu');
const months = anyOf([...monthNumbers.keys(), ...hijriMonths.keys()]);
/** The words and signs of a date, and no others. */
const date = new RegExp(`^(?:في\\s|يوم\\s|الموافق\\s|(?:${anyOf(weekdays.keys())})[،,]?\\s)*\\(?\\d{1,4}(?:[\\s\\d./،,()–-]|(?<!\\p{L})(?:${months}|${anyOf(weekdays.keys())}|هـ|ه|م|الموافق|من|عام|سنه|شهر)(?!\\p{L}))*$`, 'u');
/** Towns whose names are words of the language too (العقبة, بيت لحم): places in a dateline, and nowhere else (`towns.json`). */
const towns = new Set(listedTowns.map(fold));
/** Words of a sentence and of a caption, which no dateline opens with. */
const noPlace = /^(?:[وفبلك]?(?:ال)?(?:وكال(?:ه|ات)|انباء|صحيفه|قناه|صحافي|مراسل|مصادر|مصدر)|صوره?|ارشيف\p{L}*|فيديو|تقرير|بحسب|وفق|وفقا|حسب|نقلا|كما|وفي|قد|ان|لكن|بينما|هذا|هذه|الذي|التي)$/u;
const beginsDate = new RegExp(`(?:(?<!\\p{L})(?:في|يوم|${anyOf(weekdays.keys())})[،,]?\\s)*\\(?\\d`, 'u');

/** The dateline at the head of a paragraph; undefined where it opens with none. Only the text is looked at, never what stands around it. */
export function datelineOf(text: string): Dateline | undefined {
  // A stretching sign between spaces is a dash.
  const folded = foldWithOffsets(text.slice(0, 2 * longest).replace(/[\u00a0\u202f\t]/g, ' ').replace(/(?<=[\s\p{L}])ـ+(?=\s)/gu, (stretched) => '-'.repeat(stretched.length)));
  const head = folded.text.slice(0, longest);
  for (const match of head.matchAll(agencyNames)) {
    const end = endOf(head, match.index, match.index + match[0].length, folded.text.length <= longest);
    if (end !== undefined) return { length: folded.starts[end] ?? text.length, agency: signs.get(plain(match.groups?.name ?? '')), stamp: readStamp(head.slice(0, end)) };
  }
  const end = endOfDated(head);
  return end === undefined ? undefined : { length: folded.starts[end] ?? text.length, agency: undefined, stamp: readStamp(head.slice(0, end)) };
}

/** Where a dateline ends whose agency stands from `start` to `end`; undefined where the words around it are none. */
function endOf(head: string, start: number, end: number, whole: boolean): number | undefined {
  const [before, after] = [head.slice(0, start), head.slice(end)];
  const closed = /^(?<closer>(?:[،,/+-]?\s?[\p{L}.\s]{0,20})?\s?[)\]]|\s?\/{1,2})?(?:\s?20\d\d)?(?<dash>\s?[-–—:]+|\s?\/+)?\.?(?<rest>\s*)/u.exec(after);
  const rest = end + (closed?.[0].length ?? 0);
  const alone = whole && rest === head.length;
  const dash = closed?.groups?.dash !== undefined || alone;
  if (/^[\s([/-]*$/u.test(before)) return firstWord(head, before, closed?.groups, rest, whole);
  const opened = /^(?<places>.*?)\s?(?<opener>\(\s?(?:[\p{L}.\s]{1,20}[،,/+-]\s?)?|:\s?(?=\s?$)|\[|\/{1,2}\s?|[-–—،,]{1,2}\s?\(?|(?<=[\dمه]\s?))$/u.exec(before);
  const { places = '', opener = '' } = opened?.groups ?? {};
  if (!opened) return undefined;
  const marked = opener === '' ? dash || dated(places) : /^[-–—]$/u.test(opener.trim()) ? dash || dated(places) || placed(places) : dash || dated(places) || placed(places) || opener.startsWith('/') && closed?.groups?.closer !== undefined;
  // (رويترز) -, / الأناضول / -: such marks are a dateline's, whatever the place.
  const between = /^[([/]/u.test(opener) && closed?.groups?.closer !== undefined && /[-–—]/u.test(closed.groups.dash ?? '');
  return marked && !(/[،,:]/u.test(opener) && !alone) && isPlaces(places, between) ? rest : undefined;
}

/** وطنية -, واس - الرياض:, واع - بغداد alone. The agency comes first, and a dash parts it from the report. */
function firstWord(head: string, before: string, groups: Record<string, string | undefined> | undefined, rest: number, whole: boolean): number | undefined {
  if (before === '' ? !/^\s?[-–—]/u.test(groups?.dash ?? '') : groups?.closer === undefined || groups.dash === undefined) return undefined;
  const place = /^\s*(?<place>[\p{L}\s]{2,25}?)\s?(?<sign>[-–—:]\s*|$)/u.exec(head.slice(rest));
  if (place?.groups?.sign === '' && !(whole && isPlaces(place.groups.place ?? ''))) return rest;
  return place && placed(place.groups?.place ?? '') ? rest + place[0].length : rest;
}

/** Where a dateline ends that names its date, and no agency that the house knows: سيئون 11 يوليو 2024 (وكالة) -. */
function endOfDated(head: string): number | undefined {
  const match = /^(?<places>[^([{"«]{2,60}?\d{4})(?:\s?(?:م|هـ|ه)(?!\p{L}))?\.?\s?(?:(?<name>\(\s?\p{L}[^()\d]{1,25}\)|\/{1,2}\s?\p{L}[^/\d]{1,25}\/{1,2})\s?(?:[-–—:]+\s*)?|[-–—:]+\s*)/u.exec(head);
  const { places = '', name } = match?.groups ?? {};
  if (!match || !dated(places) || !isPlaces(places)) return undefined;
  return placed(places) || (name !== undefined && !/(?<!\p{L})في\s/u.test(places)) ? match[0].length : undefined;
}

/** Whether words are a place or two, perhaps a byline, and perhaps a date; not a sentence. `marked` says that the marks of a dateline follow: any words but a sentence's may then name the place. */
function isPlaces(text: string, marked = false): boolean {
  const at = beginsDate.exec(text)?.index ?? text.length;
  const tail = text.slice(at).trim();
  if (tail !== '' && !date.test(tail)) return false;
  const parts = text.slice(0, at).replace(/[([]/g, '/').split(/[/)\]،,–—-]+/u).map((part) => part.trim()).filter(Boolean);
  return parts.length > 0 && parts.length <= 3 && parts.every((part) => /^[\p{L}\s.'’]+$/u.test(part) && part.split(/\s+/).length <= 4 && (placed(part) || (isNoSentence(part.split(/\s+/)) && (marked || isNameOfPlace(part.split(/\s+/), tail !== '')))));
}

/** Whether words may name a place that the lists do not know: none is one of the language, or there are one or two before a date (صلالة, سان فرانسيسكو). */
function isNameOfPlace(words: readonly string[], dated: boolean): boolean {
  return words.every((word) => !common.has(word)) || (dated && words.length < 3 && words.every((word) => !word.startsWith('ال')));
}

/** Whether there is no verb among the words, nor any other sign that they are of a sentence: على متن الطائرة البابوية. */
function isNoSentence(words: readonly string[]): boolean {
  return words.every((word) => !noPlace.test(word) && speechForm(word)?.form.shape !== 'verb' && !isVerbShaped(word));
}

/** Whether words begin with a place that the lists know, in one word or more. */
function placed(text: string): boolean {
  const words = text.trim().match(/^\p{L}+(?: \p{L}+)*/u)?.[0].split(' ') ?? [];
  return isPlace(words[0] ?? '') || words.slice(0, 3).some((_, index) => towns.has(words.slice(0, index + 1).join(' ')));
}

function dated(text: string): boolean {
  return readStamp(text) !== undefined;
}
