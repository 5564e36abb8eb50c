import { useMemo } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import { findAddress, isThing } from '#model/address.ts';
import type { Story } from '#model/article.ts';
import { successor } from '#model/ledger.ts';
import { useGoToPlace, useLeadOn, usePlace } from '#reader/go-to-place.ts';
import { directionOf } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { ArticleContext } from './article-context.ts';
import { ArticleHead } from './article-head.tsx';
import { Body } from './body.tsx';
import { Contents } from './contents.tsx';
import { Dateline } from './dateline.tsx';
import { DraftNote } from './draft-note.tsx';
import { placeNamer } from './places-in-article.ts';
import { Passages } from './passages.tsx';
import { PrintFoot } from './print-foot.tsx';
import { Quoted } from './quoted.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { SourceNote } from './source-note.tsx';
import { Timeline } from './timeline.tsx';
import { UnknownPlace } from './unknown-place.tsx';

/** The article: the story in the middle, the record at its side. Its quotations' and events' own pages are the same page, opened at them. */
export function ArticlePage() {
  const story = useLoaderData<Story>();
  const words = useWords();
  const { edition } = story;
  const address = findAddress(useLocation().pathname);
  const opened = address && isThing(address) ? address.id : '';
  const place = usePlace();
  const marked = successor(edition, place || opened);
  const nameOf = useMemo(() => placeNamer(story, words), [story, words]);
  useLeadOn(place, successor(edition, place));
  useGoToPlace(edition.slug, marked, nameOf);
  const article = useMemo(
    () => ({ story, own: { lang: edition.language, dir: directionOf(edition.language) }, marked, opened, nameOf }),
    [story, edition, marked, opened, nameOf],
  );
  return (
    <ArticleContext value={article}>
      <ArticleHead />
      <ReadingBar />
      <div className="article-grid">
        <article {...article.own}>
          <header>
            {story.draft && <DraftNote />}
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
      <PrintFoot />
      <Passages />
      <UnknownPlace key={place} place={place} />
    </ArticleContext>
  );
}
