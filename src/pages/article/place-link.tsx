import { lazy, type MouseEvent, Suspense } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { formerIds } from '#model/ledger.ts';
import { announce } from '#reader/announce.ts';
import { absolute, useCopy } from '#reader/copy.ts';
import { useWords } from '#strings/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { useArticle } from './article-context.ts';
import { loadDialogs } from './load-dialogs.ts';
import { lastingAddress } from './places-in-article.ts';
import { ShareButton } from './share-button.tsx';

const LinkDialog = lazy(async () => ({ default: (await loadDialogs()).LinkDialog }));

/**
 * The link of a place: it copies its address, says so, and offers to share it until the reader turns elsewhere. Without
 * script it is the link itself. The ids that led here once still do.
 */
export function PlaceLink({ id }: { id: string }) {
  const { story, nameOf } = useArticle();
  const { t, language, dir } = useWords();
  const href = useHref(formatAddress(lastingAddress(story, language, id)));
  const { state, copy, rest } = useCopy(true);
  const label = t(($) => $.place.copy, { place: nameOf(id) ?? id });
  const act = async (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Not every browser gives focus to what is pressed, and what is offered here goes when focus does.
    event.currentTarget.focus();
    if ((await copy(absolute(href))) === 'copied') announce(t(($) => $.place.copied));
  };
  return (
    <span className="place-link" onBlur={({ currentTarget, relatedTarget }) => state === 'copied' && !currentTarget.contains(relatedTarget) && !currentTarget.matches(':focus-within') && rest()}>
      {formerIds(story.edition, id).map((former) => <span key={former} id={former} />)}
      <a data-act="" lang={language} href={href} aria-label={label} onClick={(event) => void act(event)}>
        <Icon shape={state === 'copied' ? 'done' : 'link'} />
      </a>
      {state === 'copied' && (
        <span className="copied">
          <span aria-hidden lang={language} dir={dir}>{t(($) => $.place.copied)}</span> <ShareButton id={id} />
        </span>
      )}
      {state === 'refused' && <Suspense><LinkDialog label={label} href={href} close={rest} /></Suspense>}
    </span>
  );
}
