import type { Kind } from './moment-senses.ts';
import { partNamed } from './parts-of-day.ts';
import { countOf, type Groups, referring, type Sense } from './sense-makers.ts';

/** What leans on a date before it: اليوم نفسه, العام التالي, بعد ذلك بعامين, بعد شهر من ذلك. Undefined for every other kind, and where the number is none. `before` is the folded text up to it. */
export function leaningSense(kind: Kind, groups: Groups, before: string): Sense | undefined {
  switch (kind) {
    case 'sameUnit':
      return { ...referring({ way: 'same', unit: groups.unit ?? groups.unit2 ?? '', count: 0 }, 'none', null), ...partNamed(groups.part) };
    case 'nextUnit':
      return referring({ way: /سبق|سابق/.test(groups.way ?? '') ? 'previous' : 'next', unit: groups.unit ?? '', count: 1 }, 'none', null);
    case 'sideUnit':
      return /^تالي|^التالي/.test(groups.side ?? '') ? referring({ way: 'next', unit: groups.unit ?? '', count: 1 }, 'none', null) : undefined;
    case 'afterThat':
    case 'countedAfter': {
      const after = countOf(groups);
      const again = /[،,(–-]\s?اي\s$/u.test(before) ? ({ again: true } as const) : {};
      return after && referring({ way: 'after', unit: after.unit, count: groups.way === 'قبل' ? -after.count : after.count, ...again }, 'none', null);
    }
    default:
      return undefined;
  }
}
