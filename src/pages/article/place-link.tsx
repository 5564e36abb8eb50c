import type { MouseEvent } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { formerIds } from '#model/ledger.ts';
import { announce } from '#reader/announce.ts';
import { absolute, useCopy } from '#reader/copy.ts';
import { useWords } from '#strings/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { useArticle } from './article-context.ts';
import { LinkDialog } from './link-dialog.tsx';
import { lastingAddress } from './places-in-article.ts';


/** The link of a place: it copies its address and says so. Without script it is the link itself. The ids that led here once still do. */
export function PlaceLink({ id }: { id: string }) {
  const { story, nameOf } = useArticle();
  const { t, language, dir } = useWords();
  const href = useHref(formatAddress(lastingAddress(story, language, id)));
  const { state, copy, rest } = useCopy();
  const label = t(($) => $.place.copy, { place: nameOf(id) ?? id });
  const act = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if ((await copy(absolute(href))) === 'copied') announce(t(($) => $.place.copied));
  };
  return (
    <span className="place-link">
      {formerIds(story.edition, id).map((former) => <span key={former} id={former} />)}
      <a data-act="" lang={language} href={href} aria-label={label} onClick={(event) => void act(event)}>
        <Icon shape={state === 'copied' ? 'done' : 'link'} />
      </a>
      {state === 'copied' && <span className="copied" lang={language} dir={dir} aria-hidden>{t(($) => $.place.copied)}</span>}
      {state === 'refused' && <LinkDialog label={label} href={href} close={rest} />}
    </span>
  );
}
