import { absolute } from '#reader/copy.ts';
import { useWords } from '#strings/use-words.ts';
import { Modal } from '#ui/modal.tsx';

/** A link to be copied by hand, where the browser does not allow it otherwise. */
export function LinkDialog({ label, href, close }: { label: string; href: string; close: () => void }) {
  const { t, language, dir } = useWords();
  return (
    <Modal lang={language} dir={dir} aria-label={label} close={close}>
      <label>
        {t(($) => $.place.refused)}
        <input readOnly dir="ltr" value={absolute(href)} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <form method="dialog"><button className="action">{t(($) => $.place.close)}</button></form>
    </Modal>
  );
}
