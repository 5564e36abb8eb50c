import { type MouseEvent, useRef } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { announce } from '#reader/announce.ts';
import { absolute, useCopyLink } from '#reader/copy-link.ts';
import { useWords } from '#strings/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { useArticle } from './article-context.ts';
import { lastingAddress } from './places-in-article.ts';

/** The link of a place: it copies its address and says so. Without script it is the link itself. */
export function PlaceLink({ id }: { id: string }) {
  const { story, nameOf } = useArticle();
  const { t, language, dir } = useWords();
  const href = useHref(formatAddress(lastingAddress(story, language, id)));
  const { state, copy } = useCopyLink(href);
  const dialog = useRef<HTMLDialogElement>(null);
  const label = t(($) => $.place.copy, { place: nameOf(id) ?? id });
  const act = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if ((await copy()) === 'copied') announce(t(($) => $.place.copied));
    else dialog.current?.showModal();
  };
  return (
    <span className="place-link">
      <a data-act="" lang={language} href={href} aria-label={label} onClick={(event) => void act(event)}>
        <Icon shape={state === 'copied' ? 'done' : 'link'} />
      </a>
      {state === 'copied' && <span className="copied" lang={language} dir={dir} aria-hidden>{t(($) => $.place.copied)}</span>}
      {state === 'refused' && (
        <dialog ref={dialog} className="dialog" lang={language} dir={dir} aria-label={label}>
          <label>
            {t(($) => $.place.refused)}
            <input readOnly dir="ltr" value={absolute(href)} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <form method="dialog"><button className="action">{t(($) => $.place.close)}</button></form>
        </dialog>
      )}
    </span>
  );
}
