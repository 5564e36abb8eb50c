import { lazy, Suspense, useState } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { type Shared, shareText } from '#model/share-text.ts';
import { announce } from '#reader/announce.ts';
import { absolute } from '#reader/copy.ts';
import { shareByDevice } from '#reader/share.ts';
import { useWords } from '#strings/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { useArticle } from './article-context.ts';
import { loadDialogs } from './load-dialogs.ts';
import { lastingAddress } from './places-in-article.ts';
import { sharedOf } from './shared.ts';

const ShareDialog = lazy(async () => ({ default: (await loadDialogs()).ShareDialog }));

interface ShareButtonProps {
  className?: string;
  /** The place to be shared; without it the article. */
  id?: string;
  /** Selected words of the article, and what leads to them behind its path. */
  selected?: { text: string; tail: string };
}

/** Hands the article, a place of it or selected words on: with the device's own sheet, else with a dialog, which is loaded when it is first wanted. */
export function ShareButton({ className = 'act', id, selected }: ShareButtonProps) {
  const { story, nameOf } = useArticle();
  const words = useWords();
  const { t, language, dir } = words;
  const [open, setOpen] = useState<Shared>();
  const href = useHref(formatAddress(lastingAddress(story, language, id)));
  const place = selected ? t(($) => $.passage.bar) : id === undefined ? undefined : nameOf(id);
  const label = place === undefined ? t(($) => $.share.article) : t(($) => $.share.open, { place });
  const press = async (button: HTMLElement) => {
    // Where focus is to come back to: not every browser gives it to what is pressed.
    button.focus();
    const shared = { ...sharedOf(story, words, id, selected?.text), url: absolute(href + (selected?.tail ?? '')) };
    const outcome = await shareByDevice({ title: shared.title, text: shareText(shared), url: shared.url });
    if (outcome === 'unable') setOpen(shared);
    if (outcome === 'shared') announce(t(($) => $.share.done));
  };
  return (
    <>
      <button className={`share ${className}`} lang={language} dir={dir} aria-label={place && label} onClick={(event) => void press(event.currentTarget)}>
        <Icon shape="share" /> {place === undefined ? label : t(($) => $.share.short)}
      </button>
      {open && <Suspense><ShareDialog title={label} shared={open} close={() => setOpen(undefined)} /></Suspense>}
    </>
  );
}
