import { fold } from '#model/fold.ts';
import { agencies, plain } from './agencies.ts';
import { keptOfLine } from '../language/kept-words.ts';
import { countWords } from '../language/sentence-words.ts';
import { endsInFullStop, holdsSpeech, readsAsSentence, tellsSpeech } from './sentence-lines.ts';

/**
 * What of a page's furniture a line is: a `notice` of rights; a `teaser` of another story, with its headline; a `label`, behind which
 * headlines of other stories or key words stand in lines of their own; or a `button`, which stands for itself.
 */
export type Furniture = 'notice' | 'teaser' | 'label' | 'button';

/** How many characters a line of furniture has at most. */
const longest = 220;
const platform = 'facebook|twitter|whatsapp|telegram|youtube|instagram|linkedin|messenger|فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تلغرام|تليغرام|تلجرام|تليجرام|تيليغرام|تيليجرام|يوتيوب|انستغرام|انستجرام|انستقرام|سناب شات|لينكد ان|ماسنجر';
const button = `شارك|شاركها|مشاركه|انشر|حفظ|طباعه|اطبع|ارسال|ارسل|نسخ|نسخ الرابط|استمع|استمع للمقال|استمع للخبر|استمع الي المقال|استمع الي الخبر|تعليقات|التعليقات|اعلان|تابعنا|تابعونا|تابعوا|تابع|اشترك|اشتركوا|اشترك الان|حجم الخط|المزيد|بريد الكتروني|البريد الالكتروني|advertisement|share|save|print|listen|copy link|email|skip to (?:main )?content|getty images|tt|اضف تعليقا?|النشره الاخباريه|انتقل الي المحتوي|تخطي الي المحتوي|${platform}`;
/** What a button may say besides: شارك هذا الخبر عبر فيسبوك. */
const besides = `هذا|هذه|الخبر|المقال|الماده|الموضوع|الرابط|الصفحه|علي|عبر|معنا|معنا علي|الي|مع|ايضا|صديق|اصدقايك|on|this|article|${platform}`;
const buttons = new RegExp(`^(?:${button})(?:[\\s|/،,•·+:&-]+(?:${button}|${besides}))*\\s?\\(?\\d*\\)?\\s?:?$`);
/** A call to follow, to subscribe or to press, which names a platform or the page's own channel. */
const follow = new RegExp(`^(?:تابعونا|تابعوا|تابعنا|تابع|متابعه|لمتابعه|اشترك|اشتركوا|للاشتراك|انضم|انضموا|اضغط هنا|انقر هنا|حمل تطبيق|حملوا تطبيق|destek icin)(?!\\p{L}).*(?:(?<!\\p{L})(?:${platform}|قناتنا|صفحتنا|صفحاتنا|حسابنا|حساباتنا|موقعنا|نشرتنا|النشره البريديه|هنا|تطبيق|icin)(?!\\p{L}))`, 'u');
/** Labels that are one whatever stands behind them; and those that need a sign behind them, or stand alone. */
const related = /^(?:(?:اقرا|اقرووا|اقراوا|طالع|طالعوا|شاهد|شاهدوا|انظر) (?:ايضا|المزيد)|قد يهمك ايضا)(?!\p{L})/u;
const relatedBySign = /^(?:للمزيد|للمزيد من (?:المعلومات|التفاصيل|الاخبار)|شاهد|اقرا|طالع|قد يهمك|ربما يهمك|قد يعجبك|ذات صله|(?:مواضيع|موضوعات|اخبار|مقالات) (?:ذات صله|متعلقه|مشابهه|اخري(?: للكاتب)?)|الاكثر (?:قراءه|مشاهده|تداولا)|اخر الاخبار|عناوين اخري|المزيد من (?:الاخبار|القصص|المواضيع|المقالات|التقارير)|(?:نهايه )?قصص مقترحه|تخطي قصص مقترحه وواصل القراءه|read more|read also|see also|related)(?=\s*(?:[:：|/،–—-]|\.\.|…|$))/u;
const keywords = /^(?:وسوم|الوسوم|كلمات مفتاحيه|الكلمات المفتاحيه|كلمات داله|الكلمات الداله|الكلمات الدليليه|tags|keywords)(?=\s*(?:[:：|]|$))/u;
/** Labels of key words that may as well be a subhead: they count below the report. */
const keywordsBelow = /^(?:المواضيع|مواضيع|سمات|علامات)(?=\s*(?:[:：|]|$))/u;
const account = new RegExp(`^(?:${platform})\\s?[:：@]\\s?@?[\\w.@]+$`);
const counted = /^\d{1,2} (?:دقيقه|دقايق)(?: قراءه)?$|^(?:عدد )?(?:المشاهدات|مشاهدات|القراءات|الزيارات)\s?[:：]?\s?[\d,.]+$|^[\d,.]+ (?:مشاهده|مشاهدات|views|تعليق|تعليقات)$/;
const published = '(?:هذا|هذه|الاخبار|الخبر|الماده|مواد|المواد|المحتوي|محتوي|اي ماده|اي جزء|المقال|النص|الصور)';
const rights = new RegExp([
  '^(?:\\(c\\)|©)', '^(?:\\(c\\)\\s?)?copyright(?!\\p{L})', '^all rights reserved', '^tum haklari sakl', '^(?:جميع|كل|كافه) الحقوق محفوظ', '^حقوق (?:النشر|الطبع|الملكيه)(?: و\\p{L}+)?(?: محفوظ|\\s?[©:]|\\s?\\d|$)',
  `^(?:لا )?(?:يسمح|يجوز|يمنع|يحظر)\\s(?:منعا باتا )?ب?(?:نقل|نسخ|اعاده (?:نشر|استخدام|انتاج|توزيع)|استخدام|نشر|اقتباس)(?: او \\p{L}+){0,3} ${published}`,
  '^تحتفظ .{2,40} ب(?:جميع|كافه|كامل|كل) (?:ال)?حقوق', '^الاخبار المنشوره علي الصفحه الرسميه لوكاله', '^(?:جميع )?(?:المقالات|الاراء) المنشوره .{0,60}(?<!\\p{L})(?:راي|اراء)(?!\\p{L})',
  '^(?:(?:تنبيه|تنويه|ملاحظه)\\s?[:：]?\\s?)?(?:جميع|كل|كافه) حقوق (?:الاخبار|المواد|الصور|النشر|المحتوي|الفيديو|الموقع)(?!\\p{L}).*(?:محفوظ|لا يجوز|يحظر|يمنع)', '^(?:جميع |كل |كافه )?المواد المنشوره .{0,40}محميه بموجب حقوق',
  '^(?:uyari\\s?:?\\s?)?(?:bu haber|haber|sitemizde|yayinlanan|ilka|ilkha).*(?:telif hak|her hakki sakli|haklari sakli)', '^uyari\\s?:.*(?:sakli|kullanilamaz)',
].join('|'), 'u');
/** Who wrote, translated and edited, below a report: (إعداد … للنشرة العربية - تحرير …). */
const desk = /^\(?\s?(?:اعداد|تحرير|ترجمه|تغطيه صحفيه)(?:\s?[:：]|\s.+(?<!\p{L})(?:تحرير|اعداد|للنشره)(?!\p{L})|\s[^()]+\)$)/u;

/** What of a page's furniture the line is; undefined for every other line. `below` says that no sentence of the report follows it. */
export function furnitureOf(line: string, below: boolean): Furniture | undefined {
  const folded = foldedLine(line.slice(0, longest));
  if (folded === '' || folded === '+' || (below ? /^#[^\s#]+(?:[\s،,|]+#[^\s#]+)*$/u : /^#[^\s#]+(?:[\s،,|]+#[^\s#]+)+$/u).test(line.trim()) || /^(?:https?:\/\/|www\.)[\u0021-\u007e]+$/.test(folded)) return 'button';
  if (rights.test(folded)) return tellsSpeech(line) && holdsSpeech(line) ? undefined : 'notice';
  if (line.length >= longest) return undefined;
  const label = related.exec(folded) ?? relatedBySign.exec(folded);
  if (label) return teaserOf(line, folded.slice(label[0].length).replace(/^[\s:：|/،.…–—-]+/u, ''));
  if (keywords.test(folded) || (below && keywordsBelow.test(folded))) return readsAsSentence(line) ? undefined : 'label';
  if (buttons.test(folded) || counted.test(folded) || account.test(folded) || (below && countWords(folded) <= 24 && desk.test(folded))) return 'button';
  if (readsAsSentence(line) || countWords(folded) > 16) return undefined;
  return follow.test(folded) || agencySays(line, below) ? 'button' : undefined;
}

/** Whether a line above the headline is a notice of rights or a button. */
export function isAbovePage(line: string): boolean {
  const folded = foldedLine(line);
  return rights.test(folded) || buttons.test(folded);
}

/** A line folded, without the bullets and dashes before its words. */
export const foldedLine = keptOfLine((line: string): string => fold(line).replace(/\s+/g, ' ').replace(/^[\s\-–—*•|#>_=]+/, '').trim());

/** A line with the label of a teaser: a headline behind it does not end as a sentence, nor does it tell what somebody said in how many words. */
function teaserOf(line: string, title: string): Furniture | undefined {
  if (countWords(title) === 0) return 'label';
  return (countWords(title) >= 4 && endsInFullStop(line)) || (holdsSpeech(line) && tellsSpeech(title)) ? undefined : 'teaser';
}

/** Whether an agency's page says this around its dispatches. One word alone must be the whole line, below the report or in brackets. */
function agencySays(line: string, below: boolean): boolean {
  const said = plain(line);
  const marked = below || /^\s*[([/–—-]/u.test(line);
  return agencies.some(({ furniture }) => furniture.some((words) => (words.includes(' ') ? said === words || said.startsWith(`${words} `) : marked && said === words)));
}
