import { useId, useRef } from 'react';
import { useCopy } from '#reader/copy.ts';
import { useWords } from '#strings/use-words.ts';

/** A text in a dialog to be carried away, under its name: copied with one press, or by hand where the browser refuses. */
export function CopyField({ label, text, dir }: { label: string; text: string; dir: 'rtl' | 'ltr' | 'auto' }) {
  const { t } = useWords();
  const { state, copy } = useCopy();
  const field = useRef<HTMLTextAreaElement>(null);
  const [name, act] = [useId(), useId()];
  const press = async () => {
    if ((await copy(text)) === 'refused') field.current?.select();
  };
  return (
    <section className="copy-field">
      <div>
        <h3 id={name}>{label}</h3>
        <button className="action" id={act} aria-labelledby={`${act} ${name}`} onClick={() => void press()}>
          {t(($) => (state === 'copied' ? $.citation.copied : $.citation.copy))}
        </button>
      </div>
      <textarea ref={field} readOnly rows={Math.min(text.split('\n').length + 1, 6)} dir={dir} aria-labelledby={name} value={text} />
      {/* The page's own live region is out of reach behind a modal dialog. */}
      <p role="status" className={state === 'refused' ? '' : 'sr-only'}>{state !== 'idle' && t(($) => $.citation[state])}</p>
    </section>
  );
}
