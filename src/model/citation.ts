/** What a citation of a quotation is made from. Dates are calendar days, `YYYY-MM-DD`. */
export interface Cited {
  /** Of this quotation alone: slug and id. */
  key: string;
  words: string;
  speaker: string;
  occasion: string;
  /** The language of the report, BCP 47. */
  language: string;
  headline: string;
  byline: string;
  /** The name of this site. */
  site: string;
  /** The day of the report. */
  published: string;
  agency: string;
  dispatch: string;
  /** The day of the dispatch, where the agency stood. */
  dispatched: string;
  /** The day on which the reader opened it, where they are. */
  accessed: string;
  url: string;
}

/** A date of CSL-JSON: year, month and day as numbers. */
interface CslDate {
  'date-parts': [[number, number, number]];
}

/** An item of CSL-JSON (schema 1.0.2), as reference managers take it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author: [{ literal: string }];
  'container-title': string;
  issued: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
  note: string;
  'original-author': [{ literal: string }];
  'original-title': string;
  'original-date': CslDate;
}

/** The report that holds the quotation, with the dispatch it rests on as its original. */
export function cslItem(cited: Cited): CslItem {
  return {
    id: cited.key,
    type: 'article-newspaper',
    title: cited.headline,
    author: [{ literal: cited.byline }],
    'container-title': cited.site,
    issued: cslDate(cited.published),
    accessed: cslDate(cited.accessed),
    URL: cited.url,
    language: cited.language,
    note: quoted(cited),
    'original-author': [{ literal: cited.agency }],
    'original-title': cited.dispatch,
    'original-date': cslDate(cited.dispatched),
  };
}

/**
 * The same as a BibTeX entry in UTF-8: `@misc`, which old styles know too; `urldate`, `origdate` and `langid` are biblatex's.
 * Characters that TeX would act on are escaped; the URL stands as it is, but for the signs that would end its field.
 */
export function bibTeX(cited: Cited): string {
  const [year, month] = cited.published.split('-');
  const fields: [string, string][] = [
    ['author', `{${tex(cited.byline)}}`],
    ['title', `{${tex(cited.headline)}}`],
    ['howpublished', tex(cited.site)],
    ['year', year ?? ''],
    ['month', String(Number(month))],
    ['date', cited.published],
    ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', cited.accessed],
    ['origdate', cited.dispatched],
    ['langid', langid[cited.language] ?? cited.language],
    ['note', tex(`${quoted(cited)}. ${cited.agency}, ${cited.dispatch}, ${cited.dispatched}`)],
  ];
  return `@misc{${cited.key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

function quoted({ words, speaker, occasion }: Cited): string {
  return `${speaker}, ${occasion}: “${words}”`;
}

/** The names babel and polyglossia give to languages. */
const langid: Record<string, string> = { ar: 'arabic', en: 'english', tr: 'turkish', ku: 'kurmanji' };

const commands: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function tex(text: string): string {
  return text.replace(/[\\~^{}%&#$_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

function cslDate(day: string): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}
