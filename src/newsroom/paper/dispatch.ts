import { fold } from '#model/fold.ts';
import { agencies, agencyOf } from './agencies.ts';
import { findAgency } from './agency-found.ts';
import type { DeskWarning, Dispatch, Passage } from '../findings.ts';
import { type Line, linesOf, passageOf } from './lines.ts';
import { instantOf, isStampAlone, readStamp } from './stamp.ts';
import { stampsOf } from './stamps-found.ts';
import { datelineDate } from './dateline-date.ts';
import { findDateline } from './dateline-found.ts';

type Part = 'text' | 'metadata' | 'furniture' | 'credit';

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;
/** Words that begin a line of metadata, folded. */
const metadata = /^(?:ekleme|guncelleme|yayin|tarih|kategori|published|updated|last updated|date|posted|by|تاريخ النشر|تاريخ التحديث|تاريخ الخبر|تاريخ|نشر في|نشر|نشرت في|اخر تحديث|حدث في|تم التحديث|تم النشر|التاريخ|القسم|التصنيف|اللغه|المحرر|كتب|كتبت|المصدر|مصدر الخبر|رقم الخبر|الكاتب|تصوير|الصوره|صوره|وقت القراءه|مده القراءه)\s?(?:[:：|]|\s\d|في\s)/;
const sections = /^(?:عربي|arapca|عربي ودولي|اخبار|سياسه|رياضه|اقتصاد|دولي|العالم|محليات|ثقافه|منوعات|تقارير)$/;
/** Words that begin page furniture, folded. */
const furniture = /^(?:destek icin|اقرا ايضا|اقرا المزيد|اقرؤوا ايضا|طالع ايضا|شاهد ايضا|شاهد|انظر ايضا|المزيد من|للمزيد|قد يهمك|مواضيع ذات صله|مواضيع متعلقه|اخبار ذات صله|اخبار متعلقه|ذات صله|موضوعات متعلقه|شارك|شاركها|مشاركه|انشر|تابعونا|تابعوا|تابع|تابعنا|اشترك|اشتركوا|حمل تطبيق|اضغط هنا|انقر هنا|جميع الحقوق|كل الحقوق|حقوق النشر|حقوق الطبع|©|copyright|all rights|tags|وسوم|كلمات مفتاحيه|الكلمات المفتاحيه|الوسوم|اعلان|advertisement|facebook|twitter|whatsapp|فيسبوك|تويتر|واتساب|طباعه|ارسال|تعليقات|التعليقات|لا يسمح|يسمح بنقل|يمنع نقل|لمتابعه اخر|الاكثر قراءه|الاكثر مشاهده|اخر الاخبار|عناوين اخري|للاشتراك|تنويه)/;
/** Furniture after which a page speaks of other stories. */
const teasers = /^(?:اقرا|طالع ايضا|شاهد ايضا|مواضيع|اخبار ذات|اخبار متعلقه|ذات صله|موضوعات|قد يهمك|الاكثر|اخر الاخبار|عناوين اخري|المزيد من|جميع الحقوق|كل الحقوق|حقوق)/;
const ended = /[.!؟?…»"”“:]$/;

/**
 * A decoded file told apart: headline, lead, report, lines of metadata, credit and page furniture. Every stretch of text
 * belongs to exactly one of them. The stamp's zone is its own, else its agency's, else UTC, with a warning.
 */
export function readDispatch(text: string, encoding: string): Dispatch {
  const lines = linesOf(text);
  const warnings: DeskWarning[] = [];
  const written = lines.filter(({ text: line }) => line.replace(invisible, '').trim() !== '');
  const kinds = classify(written);
  const dateline = findDateline(written, kinds);
  for (const index of dateline?.apart ?? []) kinds[index] = 'metadata';
  const parts = { text: [] as Passage[], metadata: [] as Passage[], furniture: [] as Passage[], credit: [] as Passage[] };
  written.forEach((line, index) => {
    const kind = kinds[index] ?? 'text';
    const signed = kind === 'text' && index > 0 ? creditAtEnd(line) : undefined;
    const passage = passageOf(text, lines, line.start, signed ?? line.end);
    const credit = signed === undefined ? undefined : passageOf(text, lines, signed, line.end);
    if (passage) parts[kind].push(passage);
    if (credit) parts.credit.push(credit);
  });
  const [headline, ...rest] = parts.text;
  const firstStamp = parts.metadata[0];
  // Where the metadata stand between two parts of the text, what is above them is the lead.
  const above = firstStamp ? rest.filter(({ start }) => start < firstStamp.start) : [];
  const lead = above.length > 0 && above.length <= 2 ? above[0] : rest.length > 2 ? rest[0] : undefined;
  const body = rest.filter((passage) => passage !== lead);
  const agency = findAgency(parts, dateline?.agency);
  const stamps = stampsOf(parts.metadata.filter(({ start }) => start !== dateline?.start || dateline.stamp?.time !== undefined));
  const zone = agency?.zone ?? 'Etc/UTC';
  const published = stamps.published ?? datelineDate(dateline, headline, rest, [...parts.credit, ...parts.furniture]);
  if (published?.time !== undefined && published.offset === undefined && published.zone === undefined && !agency) {
    warnings.push({ line: firstStamp?.line ?? 1, what: 'the agency is not known, so the time is read as UTC: add the agency to agencies.json' });
  }
  if (!published) warnings.push({ line: 1, what: 'no date of publication was found: relative dates cannot be reckoned' });
  return {
    text,
    encoding,
    headline,
    lead,
    body,
    metadata: parts.metadata,
    furniture: parts.furniture,
    credit: parts.credit[0],
    dateline: dateline && passageOf(text, lines, dateline.start, dateline.end),
    agency,
    published: published && instantOf(published, zone),
    updated: stamps.updated && instantOf(stamps.updated, zone),
    warnings,
  };
}

function classify(lines: readonly Line[]): Part[] {
  let other = false;
  // The report goes on below: a long line, or a shorter one that ends as a sentence does and a teaser's headline does not.
  const longAfter = (index: number) => lines.slice(index + 1).some(({ text }) => text.length > 160 || (text.length > 80 && /[.!؟]\s*["»”]?\s*$/u.test(text.replace(invisible, '')) && !isFurniture(fold(text).trim())));
  return lines.map((line, index) => {
    const folded = fold(line.text).replace(/\s+/g, ' ').replace(/^[\s\-–—*•|#>]+/, '').trim();
    if (index > 0 && isFurniture(folded)) {
      if (teasers.test(folded) && !longAfter(index)) other = true;
      return 'furniture';
    }
    if (other) return isMetadata(folded, line.text) && readStamp(line.text) ? 'metadata' : 'furniture';
    if (index > 0 && line.text.trim().length < 40 && agencyOf(line.text)) {
      if (!longAfter(index)) other = true;
      return 'credit';
    }
    // A date, or the name of a section, above the headline is none itself.
    if ((index > 0 || (lines.length > 1 && (isStampAlone(line.text) || sections.test(folded)))) && isMetadata(folded, line.text)) return 'metadata';
    if (index > 0 && creditAtEnd(line) !== undefined && !longAfter(index)) other = true;
    return 'text';
  });
}

function isFurniture(folded: string): boolean {
  return folded.length < 220 && (furniture.test(folded) || agencies.some((agency) => agency.furniture.some((words) => folded.startsWith(words)))) && !/^(?:شارك|تابع|شاهد|اعلان|تعليقات|حمل|طباعه)\s(?!علي|معنا|ايضا|الخبر|المقال|عبر|هذا)/.test(folded) || /^https?:\/\//.test(folded) || /^#[^\s]+(?:\s#[^\s]+)*$/.test(folded);
}

function isMetadata(folded: string, line: string): boolean {
  if (folded.length > 160) return false;
  if (sections.test(folded)) return true;
  if (/^(?:كتب|كتبت|المصدر|تصوير|الصوره|صوره)/.test(folded)) return folded.length < 60 && metadata.test(folded);
  if (metadata.test(folded)) return true;
  if (readStamp(line) === undefined) return false;
  // A date with next to nothing around it.
  const words = folded.match(/[\p{L}]{2,}/gu)?.length ?? 0;
  return words <= 7 && !ended.test(folded);
}

/** Where the credit begins at the end of a line, `… (İLKHA)`; undefined where there is none. */
function creditAtEnd({ text, start }: Line): number | undefined {
  const match = /[([{«]\s*([^()[\]{}«»]{1,30})\s*[)\]}»]\s*\.?\s*$/u.exec(text);
  return match && agencyOf(match[1] ?? '') ? start + match.index : undefined;
}
