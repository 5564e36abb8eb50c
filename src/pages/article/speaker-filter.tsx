import { useState } from 'react';
import { nameIn } from '#model/article.ts';
import { findSaidBy, pageIds, saidById } from '#model/ids.ts';
import type { Speaker } from '#model/quotations.ts';
import { announce } from '#reader/announce.ts';
import { directionOf } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { ToPlace } from './to-place.tsx';

/** The speaker whose words alone are shown (undefined: everybody's): the one the reader chose, else the one the URL names. */
export function useChosenSpeaker(): [string | undefined, (person: string | undefined) => void] {
  const { marked } = useArticle();
  const [choice, setChoice] = useState<{ marked: string; person: string | undefined }>();
  const person = choice?.marked === marked ? choice.person : findSaidBy(marked);
  return [person, (next) => setChoice({ marked, person: next })];
}

interface SpeakerFilterProps {
  speakers: readonly Speaker[];
  chosen: string | undefined;
  choose: (person: string | undefined) => void;
}

/** The choice of a speaker, as links: without script the style sheet shows whom the URL names; with it nothing moves but the list. */
export function SpeakerFilter({ speakers, chosen, choose }: SpeakerFilterProps) {
  const { story: { edition, people } } = useArticle();
  const { t, language } = useWords();
  const counted = (count: number) => t(($) => $.quoted.count, { count });
  const everybody = { person: undefined, name: t(($) => $.quoted.all), lang: language as string, count: edition.quotations.length };
  const choices = speakers.map(({ person, quotations }) => {
    const named = people[person] ? nameIn(people[person], language, edition.language) : { text: person, language };
    return { person, name: named.text, lang: named.language, count: quotations.length };
  });
  return (
    <nav className="speaker-filter" aria-label={t(($) => $.quoted.filter)}>
      <ul>
        {[everybody, ...choices].map(({ person, name, lang, count }) => (
          <li key={person ?? ''}>
            <ToPlace
              data-act=""
              id={person === undefined ? pageIds.quoted : saidById(person)}
              aria-current={chosen === person ? 'true' : undefined}
              onClick={(event) => {
                if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                choose(person);
                announce(t(($) => $.quoted.shown, { speaker: name, quotations: counted(count) }));
              }}
            >
              <bdi lang={lang} dir={directionOf(lang)}>{name}</bdi> <span className="count" aria-label={counted(count)}>{count}</span>
            </ToPlace>
          </li>
        ))}
      </ul>
    </nav>
  );
}
