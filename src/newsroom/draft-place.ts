import type { Names } from '#model/article.ts';
import { fold } from '#model/fold.ts';
import type { Dispatch } from './findings.ts';
import { monthNumbers, weekdays } from './language/month-names.ts';
import { latinId } from './latin-ids.ts';
import { agencyOf } from './paper/agencies.ts';
import { registeredNames } from './registry/registered-names.ts';
import { known } from './registry/registry.ts';

/**
 * Where a dispatch was written, which only its dateline says: the id of a place in the register, and the entry that is proposed for
 * one that is not in it yet. A place that is named in the report may be any.
 */
export function placeOf({ dateline }: Dispatch): { id: string; proposed: Names } {
  const registered = dateline && registeredNames(dateline).find(({ kind, id }) => kind === 'place' && id !== undefined);
  if (registered?.id !== undefined) return { id: registered.id, proposed: {} };
  const name = dateline && nameIn(dateline.text);
  if (name === undefined) return { id: 'unknown-place', proposed: { 'unknown-place': { names: { ar: 'غير محدد' } } } };
  const wanted = latinId(name, 'place');
  const id = known.some((entry) => entry.id === wanted) ? `${wanted}-2` : wanted;
  return { id, proposed: { [id]: { names: { ar: name } } } };
}

/** The place in the words of a dateline: neither its agency nor its date. أبوظبي في 14 مايو / وام / → أبوظبي; واس - الرياض: → الرياض. */
function nameIn(dateline: string): string | undefined {
  return dateline
    .split(/[()[\]/،,:–—\-\p{N}]+/u)
    .map((part) => part.replace(/\s(?:في|يوم)\s*$/u, '').trim())
    .find((part) => /\p{L}{2}/u.test(part) && agencyOf(part) === undefined && !part.split(/\s+/).some((word) => monthNumbers.has(fold(word)) || weekdays.has(fold(word))));
}
