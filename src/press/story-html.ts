import { type Block, type Run, nameIn } from '#model/article.ts';
import { timeline } from '#model/timeline.ts';
import { saidWhen } from '#pages/article/said-when.ts';
import { directionOf } from '#strings/languages.ts';
import { eventTime, inMarks, placeUrl, quotationOf, speakerNames, type Telling } from './telling.ts';
import { type Content, element, type Markup } from './xml.ts';

/**
 * A story in full as HTML for feed readers, well-formed as XHTML too: one element with the article's language and
 * direction, absolute links, no style and no script. What is in another language says so itself.
 */
export function storyHtml(telling: Telling): Markup {
  const { story: { edition, places } } = telling;
  const place = places[edition.place];
  const dateline = [place && nameIn(place, edition.language, edition.language).text, edition.byline].filter(Boolean).join(' · ');
  return element(
    'div',
    inOwn(edition.language),
    element('p', {}, element('strong', {}, edition.standfirst)),
    element('p', {}, dateline),
    edition.blocks.map((block) => blockHtml(telling, block)),
    timelineHtml(telling),
    sourceHtml(telling),
  );
}

function blockHtml(telling: Telling, block: Block): Content {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, block.runs.map((run) => runHtml(telling, run)));
    case 'heading':
      return element('h2', {}, block.text);
    case 'quotation':
      return quotationHtml(telling, block.quotation);
    default:
      return block satisfies never;
  }
}

function runHtml(telling: Telling, run: Run): Content {
  switch (run.kind) {
    case 'text':
    case 'person':
    case 'place':
    case 'event':
      return run.text;
    case 'fragment':
      return inMarks(telling.story.edition.language, element('a', { href: placeUrl(telling, run.quotation) }, run.text));
    case 'link':
      return element('a', { href: run.url }, run.text);
    default:
      return run satisfies never;
  }
}

function quotationHtml(telling: Telling, id: string): Content {
  const { story: { edition }, words } = telling;
  const quotation = quotationOf(telling, id);
  const url = placeUrl(telling, id);
  const [name, ...elsewhere] = speakerNames(telling, quotation.speaker);
  return element(
    'figure',
    {},
    element('blockquote', { cite: url, ...inOwn(quotation.language) }, element('p', {}, inMarks(edition.language, quotation.text))),
    element(
      'figcaption',
      {},
      element('b', {}, name?.text),
      elsewhere.map(({ text, language }) => [' · ', element('bdi', inOwn(language), text)]),
      ` · ${quotation.role} · ${quotation.occasion} · `,
      element('a', { href: url, ...inWords(telling) }, saidWhen(words, edition, quotation)),
    ),
  );
}

function timelineHtml(telling: Telling): Content {
  const { story: { edition }, words: { t } } = telling;
  if (edition.events.length === 0) return undefined;
  const events = timeline(edition.events).flatMap((part) => part.events);
  return [
    element('h2', inWords(telling), t(($) => $.article.timeline)),
    element('ul', inWords(telling), events.map((event) => {
      const { said, order } = eventTime(telling, event);
      return element(
        'li',
        {},
        `${said}: `,
        inArticle(telling, 'a', event.title, placeUrl(telling, event.id)),
        order.map(({ relation, title }) => [` · ${relation} `, inArticle(telling, 'bdi', title)]),
        event.note === undefined ? undefined : [' · ', inArticle(telling, 'bdi', event.note)],
      );
    })),
  ];
}

function sourceHtml(telling: Telling): Content {
  const { story: { edition: { source, zone, corrections } }, words: { t, format } } = telling;
  const moment = (iso: string) => element('span', inWords(telling), format.moment(iso, zone));
  return [
    element(
      'p',
      {},
      element('span', inWords(telling), `${t(($) => $.article.dispatch)}: `),
      element('bdi', inOwn(source.agencyLanguage), source.agency),
      ' · ',
      element('cite', { lang: source.language }, source.headline),
      ' · ',
      moment(source.published),
    ),
    element('p', {}, source.note),
    corrections.length === 0 ? undefined : [
      element('h2', inWords(telling), t(($) => $.article.corrections)),
      element('ul', {}, corrections.map(({ at, text }) => element('li', {}, moment(at), ' ', text))),
    ],
  ];
}

function inArticle({ story: { edition } }: Telling, name: 'a' | 'bdi', text: string, href?: string): Markup {
  return element(name, { href, ...inOwn(edition.language) }, text);
}

function inOwn(language: string): { lang: string; dir: string } {
  return { lang: language, dir: directionOf(language) };
}

/** Nothing where the interface speaks the article's language. */
function inWords({ story: { edition }, words: { language } }: Telling): { lang?: string; dir?: string } {
  return language === edition.language ? {} : inOwn(language);
}
