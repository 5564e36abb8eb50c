import type { NewsEvent } from './article.ts';
import type { Finding } from './check.ts';
import { EdtfError, hasPart, parseDuration, parseEdtf, partsOfDay } from './edtf.ts';
import { items, type Loose, record, string } from './loose.ts';
import { findCircle, phases } from './timeline.ts';

type Path = readonly PropertyKey[];

/** Dates valid and consistent: every EDTF well formed, updated not before published, ends after starts, no order in a circle. */
export function checkDates(edition: Loose): Finding[] {
  const events = items(edition.events);
  return [
    ...stamps(edition),
    ...zone(edition),
    ...events.flatMap(({ index, item }) => [
      ...edtf(['events', index, 'when'], item.when),
      ...edtf(['events', index, 'reported', 'when'], record(item.reported).when),
      ...duration(['events', index, 'duration'], item.duration),
      ...undated(['events', index], item),
      ...part(['events', index], item),
      ...part(['events', index, 'reported'], record(item.reported)),
      ...phaseOrder(['events', index], item, events.map((event) => event.item)),
    ]),
    ...circle(events.map(({ item }) => item)),
  ];
}

function stamps(edition: Loose): Finding[] {
  const source = record(edition.source);
  return [
    ...notBefore(['updated'], edition.updated, edition.published, 'published'),
    ...notBefore(['published'], edition.published, source.published, 'source.published'),
    ...items(edition.corrections).flatMap(({ index, item }) => notBefore(['corrections', index, 'at'], item.at, edition.published, 'published')),
  ];
}

function notBefore(path: Path, later: unknown, earlier: unknown, name: string): Finding[] {
  const [end, start] = [string(later), string(earlier)];
  if (end === undefined || start === undefined || !(Date.parse(end) < Date.parse(start))) return [];
  return [{ path, problem: `${end} is before ${name} (${start})`, remedy: `give a time not before ${start}` }];
}

function zone(edition: Loose): Finding[] {
  const name = string(edition.zone);
  if (name === undefined) return [];
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Z]/.test(name) ? [] : [{ path: ['zone'], problem: `"${name}" is an offset, not a time zone`, remedy: 'give its IANA name, such as Europe/Istanbul' }];
  } catch {
    return [{ path: ['zone'], problem: `"${name}" is no time zone`, remedy: 'give its IANA name, such as Europe/Istanbul' }];
  }
}

/** Runs a parser that explains its refusals, for its refusal only. */
function refusal(path: Path, text: unknown, parse: (text: string) => unknown): Finding[] {
  if (typeof text !== 'string') return [];
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const [problem = '', ...remedy] = error.message.split('; ');
    return [{ path, problem, remedy: remedy.join('; ') || 'write the date in EDTF, as precise as it is known: 1961, 2000/2001, 2023-09, 2024-06-19' }];
  }
}

const edtf = (path: Path, text: unknown) => refusal(path, text, parseEdtf);
const duration = (path: Path, text: unknown) => refusal(path, text, parseDuration);

function undated(path: Path, event: Loose): Finding[] {
  if (event.when !== undefined || event.order !== undefined) return [];
  return [{ path, problem: 'has neither a date nor an order', remedy: 'give "when", or "order" with before, after or during another event' }];
}

/** A part of the day belongs to a day, or to the night between two. */
function part(path: Path, claim: Loose): Finding[] {
  const name = partsOfDay.find((one) => one === claim.part);
  if (name === undefined || (claim.when !== undefined && !readable(claim.when))) return [];
  if (typeof claim.when === 'string' && hasPart(parseEdtf(claim.when), name)) return [];
  return [{ path: [...path, 'part'], problem: `${string(claim.when) ?? 'what has no date'} has no ${name}`, remedy: 'give "when" as a day (or, for a night, as two days that follow one another), or take the part out' }];
}

/** What comes after an event cannot stand in an earlier part of the timeline. */
function phaseOrder(path: Path, event: Loose, events: Loose[]): Finding[] {
  const rank = (one: Loose) => phases.indexOf(one.phase as (typeof phases)[number]);
  const order = record(event.order);
  const faults = (['before', 'after'] as const).filter((relation) => {
    const other = events.find((one) => one.id === order[relation]);
    if (!other || rank(other) < 0 || rank(event) < 0) return false;
    return relation === 'after' ? rank(event) < rank(other) : rank(event) > rank(other);
  });
  return faults.map((relation) => ({ path: [...path, 'order', relation], problem: `is ${relation} "${string(order[relation])}", which stands in another part of the timeline`, remedy: `correct the order or one of the phases (${phases.join(', ')})` }));
}

/** Events whose dates and orders contradict one another. Those with a date that cannot be read are left out. */
function circle(events: Loose[]): Finding[] {
  const sound = events.flatMap((event) => (typeof event.id === 'string' && readable(event.when) ? [event as unknown as NewsEvent] : []));
  const found = findCircle(sound);
  if (!found) return [];
  const ids = found.map((event) => event.id);
  return [{ path: ['events'], problem: `the dates and orders contradict one another: ${[...ids, ids[0]].join(' before ')}`, remedy: 'correct a date, or a before, after or during among these events' }];
}

function readable(when: unknown): boolean {
  return when === undefined || (typeof when === 'string' && edtf([], when).length === 0);
}
