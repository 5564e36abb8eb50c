import people from '#articles/people.json' with { type: 'json' };
import places from '#articles/places.json' with { type: 'json' };
import type { Edition, Names } from '#model/article.ts';
import { checkEdition } from '#model/check.ts';
import { draftEdition } from './draft.ts';
import type { Reading } from './findings.ts';
import { markupIn } from './markup.ts';
import { Refusal } from './refusal.ts';

/** A register as it stands in its file, without the name of its schema. */
function register(json: Record<string, unknown>): Names {
  const { $schema: _, ...names } = json;
  return names as Names;
}

/**
 * The draft of a dispatch as its file holds it, once every check of the archive has accepted it. Throws a `Refusal` for one that a
 * build would stop at: markup in the text with its line, anything else with the place in the draft.
 */
export function acceptedDraft(reading: Reading, slug: string): Record<string, unknown> {
  const draft = JSON.parse(JSON.stringify({ $schema: '../edition.schema.json', ...draftEdition(reading, slug) })) as Record<string, unknown> & Edition;
  const { faults: [fault] } = checkEdition(draft, `${slug}/ar.json`, { slug, language: 'ar', people: { ...register(people), ...draft.draft?.people }, places: { ...register(places), ...draft.draft?.places } });
  if (!fault) return draft;
  const [markup] = markupIn(reading.dispatch);
  if (markup) throw new Refusal(markup.line, `the text holds markup, ${reading.dispatch.text.slice(markup.start, markup.end)}`, 'an article is text alone, and the site could not be built with it', 'Take it out of the file, or write the sign that it stands for, and import again.');
  throw new Refusal(1, `the draft would have a fault at ${fault.path}: ${fault.problem}`, 'the site could not be built with it', `There ${fault.remedy}.`);
}
