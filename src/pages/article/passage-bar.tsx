import { useRef } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { announce } from '#reader/announce.ts';
import { absolute, useCopy } from '#reader/copy.ts';
import { useSelectedWords } from '#reader/selected-words.ts';
import { useWords } from '#strings/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { useArticle } from './article-context.ts';
import { ShareButton } from './share-button.tsx';

/** What is offered for selected words: a link to just these, the words with the link, and to share them. */
export function PassageBar() {
  const { story: { edition } } = useArticle();
  const { t, language } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const { words, dismiss } = useSelectedWords(bar, () => announce(t(($) => $.passage.hint)));
  const article = useHref(formatAddress({ page: 'article', language, slug: edition.slug }));
  const { state, copy } = useCopy();
  if (!words) return null;
  const url = absolute(article + words.tail);
  const press = async (text: string) => {
    const result = await copy(text);
    announce(t(($) => (result === 'copied' ? $.passage.copied : $.passage.refused)));
  };
  return (
    // A press on the bar must not take the selection away; in a dialog that it opened a press is a press.
    <div className="offer passage-bar" role="toolbar" aria-label={t(($) => $.passage.bar)} ref={bar} onPointerDown={(event) => (event.target as Element).closest('dialog') ?? event.preventDefault()}>
      <button className="action" onClick={() => void press(url)}>{t(($) => $.passage.link)}</button>
      <button className="action" onClick={() => void press(t(($) => $.passage.quoteText, { words: words.text, headline: edition.headline, site: t(($) => $.site.name), url }))}>{t(($) => $.passage.quote)}</button>
      <ShareButton className="action" selected={words} />
      <span className="outcome" aria-hidden>{state !== 'idle' && t(($) => $.passage[state])}</span>
      <button className="icon-button" aria-label={t(($) => $.place.close)} onClick={dismiss}><Icon shape="close" /></button>
    </div>
  );
}
