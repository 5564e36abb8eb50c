import { type Address, formatAddress } from '#model/address.ts';
import { type NewsEvent, type Quotation, nameIn } from '#model/article.ts';
import { clip } from '#model/clip.ts';
import { useWords } from '#strings/use-words.ts';
import { Head } from '../head.tsx';
import { type ArticleInView, useArticle } from './article-context.ts';
import { sayDate } from './event-date.ts';
import { lastingAddress } from './places-in-article.ts';

/** What search engines and messengers show of a title and a description, in characters. */
const room = { title: 65, description: 160 };

/** What the page says of itself: the article, or the quotation or event whose own page it is. Canonical is the edition's own language. */
export function ArticleHead() {
  const article = useArticle();
  const { t, language } = useWords();
  const { story, opened } = article;
  const { edition } = story;
  const quotation = edition.quotations.find(({ id }) => id === opened);
  const event = edition.events.find(({ id }) => id === opened);
  const canonical: Address = opened ? lastingAddress(story, language, opened) : { page: 'article', language: edition.language, slug: edition.slug };
  const name = ` · ${t(($) => $.site.name)}`;
  const say = useSay(article);
  const { title, description } = quotation ? say.quotation(quotation, room.title - name.length) : event ? say.event(event) : { title: edition.headline, description: edition.standfirst };
  return <Head key={formatAddress(canonical)} title={clip(title, room.title - name.length) + name} description={clip(description, room.description)} canonical={canonical} />;
}

/** Title and description of a quotation or an event: what it is, before it is opened. */
function useSay({ story: { edition, people } }: ArticleInView) {
  const words = useWords();
  const { t, language } = words;
  return {
    quotation({ speaker, role, occasion, text }: Quotation, titleRoom: number) {
      const person = people[speaker];
      const name = person ? nameIn(person, language, edition.language).text : '';
      const about = t(($) => $.page.quotationDescription, { speaker: name, role, occasion, words: '' });
      const frame = t(($) => $.page.quotationTitle, { speaker: name, words: '' });
      return {
        title: t(($) => $.page.quotationTitle, { speaker: name, words: clip(text, titleRoom - frame.length) }),
        description: t(($) => $.page.quotationDescription, { speaker: name, role, occasion, words: clip(text, room.description - about.length) }),
      };
    },
    event(event: NewsEvent) {
      const { title, note } = event;
      const date = sayDate(event, words, edition.zone);
      return {
        title: t(($) => $.page.eventTitle, { title, date }),
        description: t(($) => $.page.eventDescription, { title, date, note: note ?? edition.headline }),
      };
    },
  };
}
