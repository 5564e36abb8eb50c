import { fold } from '#model/fold.ts';
import { readText } from './compose.ts';

/** What a person found in a sample. */
export interface Gold {
  published: string | null;
  quotations: { text: string; speaker: string | null }[];
  moments: { wording: string; edtf: string | null }[];
}

/** How well dispatches were read. Shares are from 0 to 1; `speakerWrong` counts wrong names, not unresolved ones. */
export interface Score {
  dispatches: number;
  exact: Share;
  partial: Share;
  speakerRight: number;
  speakerWrong: number;
  dates: Share;
  misses: string[];
}

/** Precision, recall and their harmonic mean. */
export interface Share {
  precision: number;
  recall: number;
  f1: number;
}

/** Scores samples: a quotation is exact when its words are, partial when most of them are; a date is right when wording and EDTF are. */
export function score(samples: readonly { name: string; text: string; gold: Gold }[]): Score {
  const count = { found: 0, gold: 0, exact: 0, partial: 0, matched: 0, right: 0, wrong: 0, dates: 0, goldDates: 0, foundDates: 0 };
  const misses: string[] = [];
  for (const { name, text, gold } of samples) {
    const reading = readText(text, 'UTF-8');
    const open = new Set(gold.quotations);
    count.found += reading.quotations.length;
    count.gold += gold.quotations.length;
    for (const quotation of reading.quotations) {
      const exact = [...open].find((one) => plain(one.text) === plain(quotation.text));
      const match = exact ?? [...open].find((one) => overlap(one.text, quotation.text) >= 0.6);
      if (!match) {
        misses.push(`${name}: no quotation: ${quotation.text}`);
        continue;
      }
      open.delete(match);
      count.partial += 1;
      if (exact) count.exact += 1;
      else misses.push(`${name}: not exact: ${quotation.text}`);
      count.matched += 1;
      if (match.speaker === null ? quotation.speaker === null : quotation.speaker !== null && sameSpeaker(match.speaker, quotation.speaker)) count.right += 1;
      else {
        if (quotation.speaker !== null) count.wrong += 1;
        misses.push(`${name}: speaker ${quotation.speaker ?? 'unresolved'} for ${match.speaker ?? 'nobody'}: ${quotation.text.slice(0, 60)} (${quotation.reason})`);
      }
    }
    for (const left of open) misses.push(`${name}: missed: ${left.text}`);
    const dates = reading.moments.filter(({ kind, reason }) => kind === 'date' && !reason.startsWith('the stamp'));
    const left = new Set(dates);
    count.foundDates += dates.length;
    count.goldDates += gold.moments.length;
    for (const moment of gold.moments) {
      const match = [...left].find((one) => plain(one.wording) === plain(moment.wording) && one.edtf === moment.edtf) ?? [...left].find((one) => one.edtf === moment.edtf && (plain(one.wording).includes(plain(moment.wording)) || plain(moment.wording).includes(plain(one.wording))));
      if (match) {
        left.delete(match);
        count.dates += 1;
      } else misses.push(`${name}: date missed: ${moment.wording} ${moment.edtf ?? 'no date'}`);
    }
    for (const moment of left) misses.push(`${name}: no date: ${moment.wording} ${moment.edtf ?? ''}`);
  }
  return {
    dispatches: samples.length,
    exact: share(count.exact, count.found, count.gold),
    partial: share(count.partial, count.found, count.gold),
    speakerRight: ratio(count.right, count.matched),
    speakerWrong: ratio(count.wrong, count.matched),
    dates: share(count.dates, count.foundDates, count.goldDates),
    misses,
  };
}

function share(right: number, found: number, gold: number): Share {
  const [precision, recall] = [ratio(right, found), ratio(right, gold)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** A text's words alone, folded: by them a quotation found and a quotation annotated are one. */
export function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function overlap(one: string, other: string): number {
  const [first, second] = [plain(one).split(' '), plain(other).split(' ')];
  return first.filter((word) => second.includes(word)).length / Math.max(first.length, second.length);
}

/** Whether two forms name one speaker: one is part of the other, offices and the article aside. */
export function sameSpeaker(gold: string, found: string): boolean {
  const bare = (text: string) => plain(text).replace(/(?<!\p{L})ال/gu, '');
  const [one, other] = [bare(gold), bare(found)];
  return one === other || (one.includes(other) && other.split(' ').length > 1) || (other.includes(one) && one.split(' ').length > 1);
}
