import { markup } from '#model/check-text.ts';
import type { DeskWarning, Dispatch } from './findings.ts';

/**
 * Markup in what a draft is made of, as a copy of a web page leaves it: a warning for the first in each passage. It is
 * neither taken out nor decoded, for the draft is the dispatch to the letter; and no article may hold it.
 */
export function markupIn({ headline, lead, body }: Pick<Dispatch, 'headline' | 'lead' | 'body'>): DeskWarning[] {
  return [headline, lead, ...body].flatMap((passage) => {
    const found = passage && markup.exec(passage.text);
    if (!found) return [];
    const start = passage.start + found.index;
    return [{ line: passage.line, start, end: start + found[0].length, what: `the text holds markup, ${found[0]}: no draft can be written before it is taken out` }];
  });
}
