import { nameIn } from '#model/article.ts';
import { directionOf } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';

/** A speaker's name in the article's own form, and beside it in the interface's language where that differs. */
export function SpeakerName({ person: id }: { person: string }) {
  const { story: { edition, people }, own } = useArticle();
  const { language } = useWords();
  const person = people[id];
  if (!person) return null;
  const article = nameIn(person, edition.language, edition.language);
  const reader = nameIn(person, language, edition.language);
  return (
    <>
      <b className="speaker" {...own}>{article.text}</b>
      {reader.text !== article.text && <> · <bdi lang={reader.language} dir={directionOf(reader.language)}>{reader.text}</bdi></>}
    </>
  );
}
