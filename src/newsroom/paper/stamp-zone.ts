import { fold } from '#model/fold.ts';
import { anyOf } from '../language/month-names.ts';
import listed from './zones.json' with { type: 'json' };

/** Whose time a stamp gives: minutes east of UTC, or an IANA zone; neither where it does not say. */
export interface Zone {
  offset: number | undefined;
  zone: string | undefined;
}

/** A zone where it stands in a folded text. */
export interface FoundZone extends Zone {
  start: number;
  end: number;
  /** Whether it is Greenwich's, which holds where a stamp gives two clocks. */
  universal: boolean;
}

/** The IANA zone by a place after which newsrooms call its time: `zones.json` is the one place to add one. */
const zoneOf = new Map(Object.entries<string[]>(listed).flatMap(([zone, names]) => names.map((name): [string, string] => [fold(name), zone])));
const names = anyOf(zoneOf.keys());
/** Abbreviations that mean one zone only, as minutes east of UTC; not CST, BST, IST or AST, which each mean several. */
const abbreviations = new Map(Object.entries({ est: -300, edt: -240, pst: -480, pdt: -420, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, jst: 540, hkt: 480, ksa: 180, gst: 240 }));

const greenwich = /(?<![\p{L}\d])(?:(?<ahead>\+\d{1,2})\s?)?(?:ب?توقيت\s)?(?:غرينتش|غرينيتش|جرينتش|جرينيتش|جمت|gmt|utc|(?<=ب?توقيت\s)عالمي|ب?التوقيت\sالعالمي)(?!\p{L})(?:\s?(?:(?<sign>[+-])|(?<plus>\+)\s)(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d/.:-]))?/gu;
/** Behind a clock: 10:20:00+03:00, 10:20:00 +0300, T10:20Z. */
const iso = /(?<=\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:z(?!\p{L})|(?:(?<=t\d{2}:\d{2}|:\d{2}:\d{2}(?:\.\d+)?)\s?(?<sign>[+-])|\s?(?<plus>\+))(?<hours>0\d|1[0-4]):?(?<minutes>\d{2})(?!\d))/gu;
/** The Saudi agency's own sign behind a clock, the time of Mecca: 15:32 ت م. */
const mecca = /(?<=\d{1,2}:\d{2}\s?)ت\sم(?!\p{L})/gu;
/** بتوقيت القاهرة, or in brackets alone: (مكة المكرمة). */
const named = new RegExp(`(?<!\\p{L})ب?توقيت\\s(?:مدينه\\s|دوله\\s)?(?<place>${names})(?!\\p{L})|(?<=\\d\\s?(?:\\p{L}{1,6}\\s?)?)\\(\\s?(?:ب?توقيت\\s)?(?<bracketed>${names})\\s?\\)`, 'gu');
const abbreviated = new RegExp(`(?<!\\p{L})(?:${anyOf(abbreviations.keys())})(?!\\p{L})`, 'gu');

/** Every zone that a folded stamp states, in the order of the text. */
export function zonesIn(text: string): FoundZone[] {
  const found = (pattern: RegExp, read: (match: RegExpExecArray) => Partial<FoundZone>) =>
    Array.from(text.matchAll(pattern), (match): FoundZone => ({ start: match.index, end: match.index + match[0].length, universal: false, offset: undefined, zone: undefined, ...read(match) }));
  return [
    ...found(greenwich, ({ groups = {} }) => ({ universal: true, offset: groups.ahead === undefined ? minutesOf(groups) : Number(groups.ahead) * 60 })),
    ...found(iso, ({ groups = {} }) => ({ universal: true, offset: minutesOf(groups) })),
    ...found(named, ({ groups = {} }) => ({ zone: zoneOf.get((groups.place ?? groups.bracketed ?? '').replace(/\s/g, ' ')) })),
    ...found(mecca, () => ({ zone: 'Asia/Riyadh' })),
    ...found(abbreviated, ([name]) => ({ offset: abbreviations.get(name) })),
  ].toSorted((one, other) => one.start - other.start);
}

function minutesOf({ sign, plus, hours = '0', minutes = '0' }: Record<string, string | undefined>): number {
  const size = Number(hours) * 60 + Number(minutes);
  return (sign ?? plus) === '-' ? -size : size;
}
