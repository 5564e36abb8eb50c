import { createContext, use, useState } from 'react';
import type { TFunction } from 'i18next';
import { type Edtf, parseEdtf } from '#model/edtf.ts';
import { useWords } from '#strings/use-words.ts';
import { loadLaterWords } from '#strings/words.ts';

type SayHijri = (t: TFunction, edtf: Edtf) => string | undefined;

/** How Hijri dates are said, once the reader wishes to see them and the calendar has been loaded. */
const HijriContext = createContext<SayHijri | undefined>(undefined);

/** The timeline's children below a switch for Hijri dates. Without script there is no switch. */
export function HijriDates({ children }: { children: React.ReactNode }) {
  const { t } = useWords();
  const [say, setSay] = useState<{ hijri?: SayHijri }>({});
  const turn = async (on: boolean) => {
    const [{ sayHijri }] = await Promise.all([import('#strings/hijri.ts'), loadLaterWords()]);
    setSay(on ? { hijri: sayHijri } : {});
  };
  return (
    <HijriContext value={say.hijri}>
      <label className="hijri-switch">
        <input type="checkbox" onChange={(event) => void turn(event.target.checked)} /> {t(($) => $.timeline.hijri)}
      </label>
      {children}
    </HijriContext>
  );
}

/** The Hijri date beside a date, where the reader wishes it and the date is exact enough to have one. */
export function Hijri({ when }: { when: string | undefined }) {
  const say = use(HijriContext);
  const { t } = useWords();
  const said = when === undefined ? undefined : say?.(t, parseEdtf(when));
  return said === undefined ? null : <span className="hijri">{said}</span>;
}
