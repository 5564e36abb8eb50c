import { useEffect, useRef } from 'react';
import { absolute } from '#reader/copy.ts';
import { useWords } from '#strings/use-words.ts';

/** A link to be copied by hand, where the browser does not allow it otherwise. */
export function LinkDialog({ label, href, close }: { label: string; href: string; close: () => void }) {
  const { t, language, dir } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" lang={language} dir={dir} aria-label={label} onClose={close}>
      <label>
        {t(($) => $.place.refused)}
        <input readOnly dir="ltr" value={absolute(href)} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <form method="dialog"><button className="action">{t(($) => $.place.close)}</button></form>
    </dialog>
  );
}
