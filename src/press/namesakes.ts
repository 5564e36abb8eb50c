import type { Edition, Story } from '#model/article.ts';
import { things } from '#model/address.ts';
import { summary } from '#pages/article/article-summary.ts';
import type { Library } from '#site/library.ts';
import { languageCodes } from '#strings/languages.ts';
import { loadWords } from '#strings/words.ts';

/**
 * A library whose stories know which of their pages would have the title of another: the same headline twice, the same
 * words of one speaker in two reports, two events of a name on one day. The first to be published keeps its title,
 * the next is (2), and stays so. Drafts come after all that is published, and change no number of theirs.
 */
export async function withNamesakes<T extends Library & { editions: readonly Edition[] }>(library: T): Promise<T> {
  const published = new Map<string, string>();
  for (const { slug, published: at, draft } of library.editions) {
    if (draft) continue;
    const before = published.get(slug);
    if (before === undefined || Date.parse(at) < Date.parse(before)) published.set(slug, at);
  }
  const order = [...published].toSorted(([one, at], [other, then]) => Date.parse(at) - Date.parse(then) || (one < other ? -1 : 1));
  const slugs = new Set([...order.map(([slug]) => slug), ...library.editions.map(({ slug }) => slug)]);
  // Each title with the number that the next of its name is to try.
  const taken = new Map<string, number>();
  const numbered = new Map<string, Story['namesakes']>();
  for (const slug of slugs) {
    for (const language of languageCodes) {
      const story = await library.story(language, slug);
      if (!story) continue;
      const words = await loadWords(language);
      const { edition } = story;
      const pages = ['', ...(edition.language === language ? things.flatMap((thing) => edition[`${thing}s`].map(({ id }) => id)) : [])];
      for (const page of pages) {
        const titled = (number: number) => summary(number === 1 ? story : { ...story, namesakes: { [page]: number } }, page, words).title;
        let number = taken.get(titled(1)) ?? 1;
        while (taken.has(titled(number))) number += 1;
        taken.set(titled(number), 2);
        taken.set(titled(1), number + 1);
        if (number > 1) numbered.set(`${language}/${slug}`, { ...numbered.get(`${language}/${slug}`), [page]: number });
      }
    }
  }
  return {
    ...library,
    story: async (language, slug) => {
      const story = await library.story(language, slug);
      const namesakes = numbered.get(`${language}/${slug}`);
      return story && namesakes ? { ...story, namesakes } : story;
    },
  };
}
