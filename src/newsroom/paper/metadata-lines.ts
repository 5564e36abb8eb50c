import { isGivenName, isPlace, ordinary } from '../language/speaker-lexicon.ts';
import { countWords } from '../language/sentence-words.ts';
import { agencyOf } from './agencies.ts';
import { datelineOf } from './dateline.ts';
import { foldedLine } from './furniture-lines.ts';
import { readsAsSentence, tellsSpeech } from './sentence-lines.ts';
import { isStampAlone, isTimeAlone, readStamp, withoutStampWords } from './stamp.ts';

const label = 'ekleme|guncelleme|giris tarihi|son guncelleme|yayin|tarih|kategori|published|updated|last updated|date|posted|by|تاريخ النشر|تاريخ التحديث|تاريخ الخبر|تاريخ|نشر في|نشر|نشرت في|نشرت|اخر تحديث|حدث في|حرر في|حررت في|اضيف|اضيفت|تم التحديث|تم النشر|التاريخ|القسم|التصنيف|اللغه|المحرر|كتب|كتبت|المصدر|مصدر الخبر|مصدر الصوره|رقم الخبر|الكاتب|تصوير|الصوره|صوره|التعليق علي الصوره|وقت القراءه|مده القراءه';
/** Words that begin a line of metadata, folded, with the sign behind them. */
const labelled = new RegExp(`^(?:${label})\\s?[:：|]|^(?:رقم الخبر|وقت القراءه|مده القراءه)\\s\\d|^التعليق علي الصوره\\s?[،,]`);
/** The same words without a sign: they begin one where a date follows, and little else. */
const dated = new RegExp(`^(?:${label})(?: في)?\\s`);
/** Labels that may stand in the midst of a report, beside a picture or a passage. */
const ofPicture = /^(?:المصدر|مصدر|تصوير|الصوره|صوره|التعليق علي الصوره)/;
const section = 'عربي|arapca|عربي ودولي|اخبار|الاخبار|سياسه|السياسه|رياضه|الرياضه|اقتصاد|الاقتصاد|اقتصاد واعمال|دولي|دوليات|دوليه|العالم|عالم|محليات|محلي|محليه|ثقافه|الثقافه|ثقافه وفن|منوعات|تقارير|مجتمع|فنون|صحه|علوم|تكنولوجيا|اخبار العالم|اخبار محليه|اخبار عربيه|اخبار دوليه|الشرق الاوسط|شوون عربيه|شوون دوليه';
const sections = new RegExp(`^(?:${section})$`);
/** The way to a page from its door: الرئيسية > أخبار > اقتصاد. */
const crumbs = /^(?:الرييسيه|الصفحه الرييسيه|home|ana sayfa)(?:\s*[/>»«›‹\\|،,–—-].*)?$/u;
const breaking = /^(?:خبر )?عاجل\s?[:：!|]?$/;
const byline = /^(?:author|role)\s?[,،:].{3,60}$|^(?:بواسطه|بقلم|كتب|كتبت|اعداد|تصوير|by)\s?[:：]?\s(?:\p{L}|[.\s،,:-]){3,60}$/u;
const from = /^من ((?:\p{L}+)(?: \p{L}+){1,2})$/u;
const caption = /^(?:التعليق علي الصوره|تعليق الصوره|مصدر الصوره|صدر الصوره|image caption|image source|photo)(?!\p{L})/u;

/** Where a line stands: above the report or in its first lines (`head`), in its midst, or below its last sentence (`foot`). */
export type Place = 'head' | 'midst' | 'foot';

/**
 * Whether a line is metadata: a label with its value, wherever it stands; above or below a report also a date with next to nothing
 * around it, and a section. What reads as a sentence is none, nor is a date of a list or of a subhead.
 */
export function isMetadata(line: string, place: Place): boolean {
  const folded = foldedLine(line);
  if (folded.length > 160) return false;
  if (place !== 'midst' && (sections.test(folded) || isTimeAlone(line))) return true;
  const stamp = readStamp(line);
  const named = labelled.test(folded) && (stamp !== undefined || (folded.length < 80 && (place !== 'midst' || ofPicture.test(folded))));
  if (named || (stamp !== undefined && dated.test(folded) && leftOf(line).length <= 3)) return !readsAsSentence(line) || /^(?:ekleme|guncelleme)/.test(folded);
  if (stamp === undefined || place === 'midst') return false;
  return isStampAlone(line) || isStampAlone(unsigned(line)) ? !/^\s*[-–—*•]/.test(line) : isStampWithPlace(line, folded);
}

/** A stamp without the writer or the source behind it: 4 يونيو 2024 بواسطة أحمد علي. */
function unsigned(line: string): string {
  return line.replace(/(?<=\d)[\s|–-]+(?:بواسطة|بقلم|(?:ال)?مصدر\s?:)[\s:]+[\p{L}\p{M}\s."«»“”]{2,40}$/u, '');
}

/** Whether a line above the headline is none itself: the way to the page, a section, a word that it is urgent. */
export function isAboveHeadline(line: string): boolean {
  const folded = foldedLine(line);
  return crumbs.test(folded) || areSections(folded) || breaking.test(folded);
}

/**
 * Whether a line above the headline is a stamp with other words around it: a label, a section or a place, or three words at most
 * behind a date and its time of day.
 */
export function isStampAbove(line: string): boolean {
  const folded = foldedLine(line);
  const stamp = readStamp(line);
  if (stamp === undefined || folded.length > 160 || /^\s*[-–—*•]/.test(line) || /[!؟?…»"”“:]$/.test(folded) || (readsAsSentence(line) && !labelled.test(folded))) return false;
  const left = leftOf(line);
  return (labelled.test(folded) && !ofPicture.test(folded) && left.length <= 5) || (stamp.time !== undefined && left.length <= 3 && /^\s*\d/.test(withoutStampWords(line))) || left.every((word) => isPlace(word) || sections.test(word));
}

/** Sections and places they are about, with signs between them: دولي, إسرائيل - فلسطين. */
function areSections(folded: string): boolean {
  const parts = folded.split(/\s?[,،/|>»–—-]\s?/u).filter(Boolean);
  return sections.test(parts[0] ?? '') && parts.every((part) => sections.test(part) || isPlace(part));
}

/** Whether a line between headline and report says who wrote it or whose the picture is. */
export function isByline(line: string): boolean {
  const folded = foldedLine(line);
  if (readsAsSentence(line) || countWords(line) > 8) return false;
  const writer = from.exec(folded)?.[1]?.split(' ');
  return byline.test(folded) || caption.test(folded) || (writer !== undefined && writer.every((word) => !word.startsWith('ال') && !isPlace(word) && (isGivenName(word) || !ordinary.has(word))));
}

/** Whether a line tells about a picture, however long it is. */
export function isCaption(line: string): boolean {
  return caption.test(foldedLine(line));
}

/** A date with a time of day, or with nothing beside it but places, sections and an agency: الرياض 11 يوليو 2024 م واس. */
function isStampWithPlace(line: string, folded: string): boolean {
  if (countWords(folded.replace(/\d+/g, '')) > 14 || /[!؟?…»"”“:]$/.test(folded) || /^\s*[-–—*•]/.test(line)) return false;
  const left = leftOf(line);
  if (left.length > 7 || readsAsSentence(line) || opensReport(line)) return false;
  if (/(?<!\d)\d{1,2}:\d{2}(?!\d)|\s\|\s|\s[–—-]\s.*\d{4}\s?م?$/.test(folded)) return true;
  return left.some((word) => agencyOf(word) !== undefined) || left.every((word) => isPlace(word) || sections.test(word));
}

/** Whether a line opens a report, with its date in the dateline and the first words of a sentence behind it: القاهرة 4 يونيو 2024 (رويترز) - قالت وزارة. */
function opensReport(line: string): boolean {
  const dateline = datelineOf(line);
  if (dateline?.stamp === undefined) return false;
  const words = line.slice(dateline.length);
  return leftOf(words).filter((word) => !isPlace(word)).length > 2 || tellsSpeech(words);
}

/** The words of a stamp's line that do not belong to the stamp. */
function leftOf(line: string): string[] {
  return withoutStampWords(line).match(/\p{L}{2,}/gu) ?? [];
}
