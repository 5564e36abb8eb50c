import type { FoundMoment } from '../findings.ts';
import type { Sense } from './sense-makers.ts';

const parts: [RegExp, FoundMoment['part']][] = [[/^(?:ليل|ليله|منتصف ليل|عشيه)$/, 'night'], [/^فجر$/, 'dawn'], [/^(?:صباح|صبيحه|ضحي)$/, 'morning'], [/^(?:ظهر|بعد ظهر|قبل ظهر|عصر)$/, 'noon'], [/^(?:مساء|امسيه|مغرب)$/, 'evening']];

/** The part of the day that a folded word names, as a field of a moment; none where it names none. */
export function partNamed(word: string | undefined): Pick<FoundMoment, 'part'> {
  const part = parts.find(([pattern]) => pattern.test((word ?? '').replace(/\s+/g, ' ')))?.[1];
  return part === undefined ? { part: undefined } : { part };
}

/** A day, made as precise as the word for a part of it. */
export function withPart(sense: Sense, word: string | undefined): Sense {
  const { part } = partNamed(word);
  return part === undefined ? sense : { ...sense, part, precision: 'part' };
}
