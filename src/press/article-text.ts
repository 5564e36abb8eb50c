import { type Block, nameIn, type Run } from '#model/article.ts';
import { timeline } from '#model/timeline.ts';
import { saidWhen } from '#pages/article/said-when.ts';
import { frontMatter, markdownLine, markdownLink, markdownStrong, markdownText } from './markdown.ts';
import { eventTime, inMarks, placeUrl, quotationOf, speakerNames, type Telling } from './telling.ts';

/**
 * An edition as the text of `article.md`: Markdown, with its language and address in the block of data at its start, for
 * Markdown itself cannot say in which direction it runs. Told in the words of the edition's own language.
 */
export function articleText(telling: Telling): string {
  const { story: { edition, places }, words: { t, say, format }, url } = telling;
  const { slug, language, headline, standfirst, byline, published, updated, source, zone, corrections } = edition;
  const article = url({ page: 'article', language, slug });
  const place = places[edition.place];
  const moment = (label: string, iso: string) => `${label} ${format.moment(iso, zone)}`;
  const dateline = [
    ...(place ? [nameIn(place, language, language).text] : []),
    byline,
    moment(t(($) => $.article.published), published),
    ...(Date.parse(updated) > Date.parse(published) ? [moment(t(($) => $.article.updated), updated)] : []),
  ];
  const parts = [
    heading(1, headline),
    markdownStrong(standfirst),
    paragraph(dateline.join(' · ')),
    ...edition.blocks.map((block) => blockText(telling, block)),
    ...timelineText(telling),
    '---',
    paragraph(`${t(($) => $.article.dispatch)}: ${[source.agency, source.headline, format.moment(source.published, zone)].join(' · ')}`),
    paragraph(source.note),
    ...(corrections.length === 0 ? [] : [heading(2, t(($) => $.article.corrections)), list(corrections.map(({ at, text }) => markdownText(`${format.moment(at, zone)}: ${text}`)))]),
    markdownLink(say(($) => $.text.link), article),
  ];
  const data = frontMatter({ title: headline, language, url: article, published, updated, author: byline, source: source.agency });
  return `${data}\n${parts.join('\n\n')}\n`;
}

function blockText(telling: Telling, block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownLine(block.runs.map((run) => runText(telling, run)).join(''));
    case 'heading':
      return heading(2, block.text);
    case 'quotation':
      return quotationText(telling, block.quotation);
    default:
      return block satisfies never;
  }
}

function runText(telling: Telling, run: Run): string {
  switch (run.kind) {
    case 'text':
    case 'person':
    case 'place':
    case 'event':
      return markdownText(run.text);
    case 'fragment':
      return inMarks(telling.story.edition.language, markdownLink(run.text, placeUrl(telling, run.quotation))).join('');
    case 'link':
      return markdownLink(run.text, run.url);
    default:
      return run satisfies never;
  }
}

function quotationText(telling: Telling, id: string): string {
  const { story: { edition }, words } = telling;
  const quotation = quotationOf(telling, id);
  const speaker = speakerNames(telling, quotation.speaker).map(({ text }) => text).join(' · ');
  const attribution = [markdownStrong(speaker), markdownText(quotation.role), markdownText(quotation.occasion), markdownLink(saidWhen(words, edition, quotation), placeUrl(telling, id))];
  return [`> ${paragraph(inMarks(edition.language, quotation.text).join(''))}`, '>', `> — ${attribution.join(' · ')}`].join('\n');
}

function timelineText(telling: Telling): string[] {
  const { story: { edition }, words: { t } } = telling;
  if (edition.events.length === 0) return [];
  const events = timeline(edition.events).flatMap((part) => part.events);
  const lines = events.map((event) => {
    const { said, order } = eventTime(telling, event);
    const more = [...order.map(({ relation, title }) => `${relation} ${title}`), ...(event.note === undefined ? [] : [event.note])];
    return [`${markdownText(said)}: ${markdownLink(event.title, placeUrl(telling, event.id))}`, ...more.map(markdownText)].join(' · ');
  });
  return [heading(2, t(($) => $.article.timeline)), list(lines)];
}

function heading(level: 1 | 2, text: string): string {
  return `${'#'.repeat(level)} ${markdownText(text)}`;
}

function paragraph(text: string): string {
  return markdownLine(markdownText(text));
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${markdownLine(line)}`).join('\n');
}
