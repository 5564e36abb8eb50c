import { ordinalPattern } from '../language/number-words.ts';
import type { Kind } from './moment-senses.ts';
import { month, weekdayFull } from './moment-words.ts';
import { isNumber } from './no-year.ts';

/* What looks like a date and is none: ages, streets and papers with a day in their name. Numbers are told in `no-year.ts`. Over folded text. */

const years: ReadonlySet<Kind> = new Set(['yearAlone', 'bareYear', 'yearListed', 'yearMarked']);
const months: ReadonlySet<Kind> = new Set(['monthYear', 'monthSide', 'monthAlone', 'monthBare', 'monthTwice']);
/** What is a title where it stands alone between marks: the play "أمس الأول". */
const titled: ReadonlySet<Kind> = new Set(['day', 'dayBefore', 'yesterday', 'today', 'tomorrow', 'weekday', 'monthBare']);
const places = '(?:محور|كليه|معهد|محطه|كتيبه|كتايب|لواء|تيار|عمليات|قاعده|مطار|مركب|ثانويه|مدرسه|حديقه|منصه|شارع|ميدان|ساحه|جسر|كوبري|قوي|فريق|فرقه|حركه|ملعب|مدينه|جامعه|حزب|مستشفي|تحالف|ائتلاف|جماعه|مسجد|سد|استاد|نادي|صحيفه|جريده|موقع|حي)';
/** What has its day in its name even where it says the year: ملعب 20 أوت 1955. */
const buildings = '(?:شارع|ميدان|ساحه|ملعب|جامعه|مستشفي|استاد|حي|ثانويه|مدرسه|مركب|مطار)';
const [placeBefore, buildingBefore] = [places, buildings].map((nouns) => new RegExp(`(?<!\\p{L})[وفبلك]?${nouns}\\s["«“]?\\s?$`, 'u')) as [RegExp, RegExp];
/** What has a month alone in its name. */
const eventBefore = new RegExp(`(?<!\\p{L})[وفبلك]?(?:${places}|ثوره|حرب|انتفاضه)\\s$`, 'u');
/** A month that nothing leads, and the number of a day before it. */
const bareMonth = new RegExp(`^(?:شهر\\s)?${month}`, 'u');
const dayBefore = new RegExp(`(?<![\\d.,:/])(?:\\d{1,2}|(?<!\\p{L})[وفبلك]?${ordinalPattern})\\s(?:من\\s)?(?:شهر\\s)?$`, 'u');
/** What is "general": الأمين العام السابق is no year. */
const offices = /(?:ال|لل)(?:امين|امينه|مدير|نايب|مدعي|قايد|مفتش|كاتب|وكيل|سكرتير|مفتي|مراقب|منسق|مشرف|رييس|محامي|قنصل|حاكم|متصرف|موتمر|قطاع|راي|اضراب|دين|صالح|وضع|مجلس|امن|انفاق)\s$/u;
const papers = /(?:(?<!\p{L})[وفبل]?(?:عين|اخبار|راي|وليد|المصري|روسيا|صحيفه|جريده|موقع|قناه|مجله|ثقافه|عمان|بوابه)|فلسطين|القاهره)\s["«“]?$/u;

/** Whether a match is no date for what stands before and behind it. */
export function isNoDate(kind: Kind, match: string, before: string, after: string): boolean {
  const near = before.slice(-28);
  if (titled.has(kind) && /["«“]$/u.test(near) && /^["»”]/u.test(after)) return true;
  if (kind === 'ago' && /(?:البالغ|البالغه|عمره|عمرها|العمر|سن)\s(?:من\s)?$/.test(near)) return true;
  if ((years.has(kind) || kind === 'yearRange') && isNumber(kind, match, before, after)) return true;
  if (kind === 'day' || (kind === 'hijriDay' && !/\d{4}/.test(match))) return (/\d{4}/.test(match) ? buildingBefore : placeBefore).test(near);
  // Of a day that is none its month is none: مدينة السادس من أكتوبر, 31 أبريل, الأول من مايو من كل عام.
  if (months.has(kind) && bareMonth.test(match) && dayBefore.test(near)) return true;
  if (kind === 'monthBare' || kind === 'monthTwice') return /\d\s$/u.test(near) || eventBefore.test(near) || /^\s(?:كلينك|المجيد|المجيده)/u.test(after);
  if (kind === 'weekday') return isNoWeekday(match, near, after);
  if (kind === 'today' && match !== 'الليله') return isNoToday(match, near, after);
  // العام الماضي is last year behind any office; السابق and الحالي are said of whom it had, and has.
  if (kind === 'sideUnit' && /^(?:ال|لل)عام/.test(match)) return offices.test(near) && !/(?:ماضي|منصرم|فايت|جاري)$/.test(match);
  if (kind === 'decade') return isAge(match, near) || /(?<!\p{L})(?:ال)?حراره\s[^.،؛]{0,50}$/u.test(before);
  if (kind === 'tomorrow') return (match === 'الغد' && isFuture(near)) || (match === 'غدا' && /(?<!(?:\p{L}|اليوم\s|امس\s))[وف]$/u.test(near));
  if (kind === 'today' && match === 'الليله') return /^\sال(?:اولي|اخيره|ثانيه|ثالثه|رابعه|خامسه|ختاميه|ذاتها|نفسها|كبيره)(?!\p{L})/u.test(after) || /(?:تلك|قضاء|تمضيه|[يتن]قضي|[يت]قضون|امضي|قضي|مبيت)\s$/u.test(near);
  // لامس is a verb, and no yesterday.
  if (kind === 'yesterday') return (match.startsWith('امس') && near.endsWith('ل')) || (!/^(?:منتصف\s)?لي/u.test(match) && /(?<!\p{L})(?:بعد|ما بعد)\s$/u.test(near)) || (match === 'الامس' && (/^\sالقريب/u.test(after) || /بين\s$/u.test(near)));
  if (kind === 'nightPair' || kind === 'century') return /(?:فوكس|للقرن)\s$/u.test(near);
  if (kind === 'quarter') return !/(?:ارباح|ايراد|مبيعات|نتايج|خساير|خسائر|صادرات|نمو|ناتج|مليون|مليار|بالمايه|بالميه|في المايه|%)/u.test(before.slice(-160) + after.slice(0, 120));
  return false;
}

/** الثلاثينات of somebody are his age: رجل في الثلاثينات, وهو في أواخر العشرينات. The twenties without their century nearly always are. */
function isAge(match: string, near: string): boolean {
  if (/^(?:ال)?عشرين/.test(match) && !/القرن/.test(match)) return true;
  return /(?<!\p{L})(?:[وفبل]?(?:رجل|شاب|شابه|سيده|امراه|فتاه|شخص|رجال|نساء|شبان)|هو|هي|وهو|وهي|كان|كانت|مازال)\s(?:\p{L}+\s)?(?:في\s)?(?:اوايل|اواخر|منتصف)?\s?(?:في\s)?$/u.test(near);
}

/** الغد behind a noun is the future that it belongs to (جيل الغد, مدن الغد), unless the noun happens tomorrow: مباراة الغد. */
function isFuture(near: string): boolean {
  const [noun = ''] = /\p{L}+(?=\s["«“]?$)/u.exec(near) ?? [];
  return noun.length > 2 && !/^[وف]?(?:ال)?(?:حتي|الي|قبل|بعد|منذ|يوم|نهار|موعد|علي|[لب]?(?:مبارا|مباريات|جلس|اجتماع|لقاء|مواجه|قم|موقع|انتخابات|تدريب|مران|رحل|موعد|صباح|مساء).*)$/u.test(noun);
}

const nextWeekday = new RegExp(`^\\sو${weekdayFull}(?!\\p{L})`, 'u');

function isNoWeekday(match: string, near: string, after: string): boolean {
  if (/(?<!\p{L})[وفبلك]?(?:سوق|مسجد|جامع|مدينه|ناحيه|بلده|محافظه|حي|صلاه|خطبه|خطب|خطيب|مدينتي|شرم|حزب|نادي)\s$/u.test(near)) return true;
  // Days with a name: the Black Friday of the shops, every Friday.
  if (/^\s(?:الاسود|السوداء|البيضاء|من\sكل\s)/u.test(after)) return true;
  // الأحد عشر is eleven.
  if (match === 'الاحد' && /^\sعشره?(?!\p{L})/u.test(after)) return true;
  // بين الاثنين is between the two; بين الاثنين والخميس is not.
  if (match === 'الاثنين' && /(?:بين|كلا|هذين|احد)\s$/u.test(near) && !nextWeekday.test(after)) return true;
  return /^(?:الجمعه|الخميس|السبت|الاحد)$/.test(match) && /(?<!\p{L})(?:محمد|صلاه)\s$/u.test(near);
}

/** اليوم as one day among others (اليوم الأول, في اليوم التالي), as a measure (برميل في اليوم), in the name of a paper. */
function isNoToday(match: string, near: string, after: string): boolean {
  if (!/^(?:هذا\s)?اليوم$/.test(match)) return false;
  // The paper of that name: in the line of its correspondent, or between brackets.
  if ((/(?:^|\n)$/u.test(near) && /^\s?[-–—]\s?\p{L}/u.test(after)) || (/\(\s?$/u.test(near) && /^\s?\)/u.test(after))) return true;
  if (/^\s(?:ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|عالمي|وطني|دولي|مفتوح|تالي|موالي|سابق|واحد|اخير|موعود|دراسي|تاريخي|ذي|تدريبي|ختامي|اخر)|الذي|نفسه|ذاته)(?!\p{L})/u.test(after)) return true;
  if (/(?<!\p{L})[وف]?(?:في|كل|ذلك|طوال|مدار|نصف|ساعات|وجبه|مثل|عالم|جيل|شباب|زمن|الي|بعد|قبل)\s$/u.test(near) || /(?<!\p{L})ب$/u.test(near)) return true;
  if (papers.test(near) && /^\s?(?:["»”–—،\-\n]|$|(?:الالكتروني|السابع))/u.test(after)) return true;
  return papers.test(near) && /(?:عين|المصري|راي|وليد)\s$/u.test(near) || /^\s?["»”]/u.test(after) && /["«“][^"«»“”]{2,22}$/u.test(near) || /^\sالسابع/u.test(after);
}
