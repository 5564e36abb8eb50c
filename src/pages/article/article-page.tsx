import { useMemo } from 'react';
import { useLoaderData } from 'react-router';
import type { Story } from '#model/article.ts';
import { useGoToPlace, usePlace } from '#reader/go-to-place.ts';
import { directionOf } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { Head } from '../head.tsx';
import { ArticleContext } from './article-context.ts';
import { Body } from './body.tsx';
import { Contents } from './contents.tsx';
import { Dateline } from './dateline.tsx';
import { placeNamer } from './places-in-article.ts';
import { Quoted } from './quoted.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { SourceNote } from './source-note.tsx';
import { Timeline } from './timeline.tsx';
import { UnknownPlace } from './unknown-place.tsx';

/** The article: the story in the middle, the record at its side. */
export function ArticlePage() {
  const story = useLoaderData<Story>();
  const words = useWords();
  const place = usePlace();
  const { edition } = story;
  const nameOf = useMemo(() => placeNamer(story, words), [story, words]);
  useGoToPlace(edition.slug, nameOf);
  const article = useMemo(
    () => ({ story, own: { lang: edition.language, dir: directionOf(edition.language) }, marked: place, nameOf }),
    [story, edition, place, nameOf],
  );
  return (
    <ArticleContext value={article}>
      <Head
        title={`${edition.headline} · ${words.t(($) => $.site.name)}`}
        description={edition.standfirst}
        canonical={{ page: 'article', language: edition.language, slug: edition.slug }}
      />
      <ReadingBar />
      <div className="article-grid">
        <article {...article.own}>
          <header>
            <h1>{edition.headline}</h1>
            <p className="standfirst">{edition.standfirst}</p>
            <Dateline />
          </header>
          <Contents />
          <Body />
          <SourceNote />
        </article>
        <Timeline />
        <Quoted />
      </div>
      <UnknownPlace key={place} place={place} />
    </ArticleContext>
  );
}
