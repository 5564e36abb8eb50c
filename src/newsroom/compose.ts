import { decode } from './paper/decode.ts';
import { readDispatch } from './paper/dispatch.ts';
import type { FoundName, Reading } from './findings.ts';
import { markupIn } from './markup.ts';
import { findMoments } from './moments/moments.ts';
import { visitorsAtHome } from './registry/own-country.ts';
import { findQuotations } from './quotations/found-quotations.ts';
import type { Member } from './speakers/speaker-cast.ts';
import { registeredNames } from './registry/registered-names.ts';

/** Everything in one file: decoded, told apart, read; `published` as for `readText`. Throws a `Refusal` for what is no dispatch. */
export function readFileBytes(bytes: Uint8Array, published?: string): Reading {
  const decoded = decode(bytes);
  const reading = readText(decoded.text, decoded.encoding, published);
  return { ...reading, warnings: [...decoded.warnings, ...reading.warnings] };
}

/** Everything in a decoded dispatch. `published`, an instant with its offset, is when it was published, where the dispatch itself does not say so: relative dates are reckoned from it. Never throws. */
export function readText(text: string, encoding: string, published?: string): Reading {
  const dispatch = readDispatch(text, encoding, published);
  const passages = [dispatch.headline, dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []);
  const registered = passages.flatMap(registeredNames);
  const { quotations, warnings, cast } = findQuotations(dispatch, registered);
  const moments = findMoments(dispatch, quotations);
  const names = [...registered, ...proposed(text, registered, cast)].toSorted((one, other) => one.start - other.start);
  return {
    dispatch,
    quotations,
    moments: moments.moments,
    names,
    warnings: [...dispatch.warnings, ...warnings, ...moments.warnings, ...markupIn(dispatch), ...visitorsAtHome(dispatch, registered)].toSorted((one, other) => one.line - other.line),
  };
}

/** People whom the dispatch names in full and the register does not know, wherever their name stands in full. */
function proposed(text: string, registered: readonly FoundName[], cast: readonly Member[]): FoundName[] {
  const free = (start: number, end: number) => registered.every((name) => name.end <= start || name.start >= end);
  const found = new Map<number, FoundName>();
  for (const member of cast.filter(({ named, person, words, kind }) => named && person === undefined && words.length > 1 && kind !== 'body')) {
    for (let start = text.indexOf(member.name); start !== -1; start = text.indexOf(member.name, start + 1)) {
      const end = start + member.name.length;
      if (!free(start, end) || found.has(start)) continue;
      const office = member.roles.length > 0;
      found.set(start, { start, end, text: member.name, kind: 'person', id: undefined, fullest: member.name, confidence: office ? 0.85 : 0.6, reason: office ? 'an office and a name: not in the register yet' : 'the words look like a name: not in the register yet' });
    }
  }
  return [...found.values()];
}
