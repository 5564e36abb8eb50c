import { lazy, Suspense, useId, useState } from 'react';
import { shareHref, shareTargets, textAndLink } from '#model/share-targets.ts';
import type { Shared } from '#model/share-text.ts';
import { useWords } from '#strings/use-words.ts';
import { Modal } from '#ui/modal.tsx';
import { CopyField } from './copy-field.tsx';

const QrCode = lazy(async () => ({ default: (await import('#ui/qr-code.tsx')).QrCode }));

/** The ways to hand something on where the device has no sheet of its own: copied, through a service, by e-mail, as a QR code. Links only: nothing is sent, loaded or counted before one is followed. */
export function ShareDialog({ title, shared, close }: { title: string; shared: Shared; close: () => void }) {
  const { t, language, dir } = useWords();
  const [name, ways, note] = [useId(), useId(), useId()];
  return (
    <Modal className="sharing" lang={language} dir={dir} aria-labelledby={name} close={close}>
      <h2 id={name}>{title}</h2>
      <CopyField label={t(($) => $.sharing.text)} text={textAndLink(shared)} dir="auto" />
      <section>
        <h3 id={ways}>{t(($) => $.sharing.to)}</h3>
        <ul aria-labelledby={ways} aria-describedby={note}>
          {shareTargets.map((target) => (
            <li key={target}>
              <a className="action" href={shareHref(target, shared)} rel="noopener noreferrer" referrerPolicy="no-referrer" {...(target === 'mail' ? {} : { target: '_blank' })}>
                {target === 'mail' ? t(($) => $.sharing.mail) : t(($) => $.sharing.services[target])}
              </a>
            </li>
          ))}
        </ul>
        <p className="small" id={note}>{t(($) => $.sharing.note)}</p>
      </section>
      <Code url={shared.url} />
      <form method="dialog"><button className="action">{t(($) => $.place.close)}</button></form>
    </Modal>
  );
}

/** The address as a QR code, drawn here once it is wanted: without the text directive, which makes it long and which the page can do without. */
function Code({ url }: { url: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(($) => $.sharing.code)}</summary>
      <div className="code">
        {open && <Suspense><QrCode text={url.replace(/:~:.*/, '')} label={t(($) => $.sharing.code)} /></Suspense>}
        <p className="small">{t(($) => $.sharing.scan)}</p>
      </div>
    </details>
  );
}
