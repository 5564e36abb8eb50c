import { rfc3339 } from './feed-dates.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ words: { language, t }, title, description, home, urls, icons, entries }: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: urls.json,
    description,
    icon: icons[512],
    favicon: icons[144],
    authors: [{ name: t(($) => $.site.name), url: home }],
    language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary,
      image: entry.image,
      date_published: rfc3339(entry.published),
      date_modified: rfc3339(entry.updated),
      authors: [{ name: entry.byline }],
      language: entry.language,
    })),
  }, null, 1)}\n`;
}
