import { pageIds, saidById } from '#model/ids.ts';
import { type Speaker, speakers, utterances } from '#model/quotations.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle, usePlaceMark } from './article-context.ts';
import { QuotedEntry } from './quoted-entry.tsx';
import { SpeakerFilter, useChosenSpeaker } from './speaker-filter.tsx';
import { SpeakerName } from './speaker-name.tsx';

/** Who said what: every speaker with role and count, their words, and from each the way to its place in the text and to its event. */
export function Quoted() {
  const { story: { edition } } = useArticle();
  const { t } = useWords();
  const all = speakers(edition);
  const [chosen, choose] = useChosenSpeaker();
  if (all.length === 0) return null;
  return (
    <section className="quoted" id={pageIds.quoted} aria-labelledby="quoted-title" data-chosen={chosen}>
      <h2 id="quoted-title">{t(($) => $.article.quoted)}</h2>
      {all.length > 1 && <SpeakerFilter speakers={all} chosen={chosen} choose={choose} />}
      <ul className="voices">
        {all.map((speaker) => <Voice key={speaker.person} speaker={speaker} hidden={chosen !== undefined && chosen !== speaker.person} />)}
      </ul>
    </section>
  );
}

function Voice({ speaker: { person, role, quotations }, hidden }: { speaker: Speaker; hidden: boolean }) {
  const { own } = useArticle();
  const { t } = useWords();
  const { id } = usePlaceMark(saidById(person));
  return (
    <li id={id} hidden={hidden}>
      <h3>
        <SpeakerName person={person} /> · <bdi {...own}>{role}</bdi> · <span className="count">{t(($) => $.quoted.count, { count: quotations.length })}</span>
      </h3>
      <ol>
        {utterances(quotations).map(([first, ...others]) => first && (
          <li key={first.id}>
            <QuotedEntry quotation={first} />
            {others.length > 0 && (
              <div className="renderings">
                <p>{t(($) => $.quoted.sameUtterance)}:</p>
                {others.map((other) => <QuotedEntry key={other.id} quotation={other} />)}
              </div>
            )}
          </li>
        ))}
      </ol>
    </li>
  );
}
