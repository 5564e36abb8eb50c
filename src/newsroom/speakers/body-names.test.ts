import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

// What a body is called besides its full name; each is a report, its paragraphs apart, and the speakers that are to be found.
const samples: [string, string[], (string | null)[]][] = [
  ['brackets hold a word of the language that stands elsewhere too', ['رحبت حركة الإصلاح الشعبي (أمان) بالقرار.', 'وقالت حركة أمان إن "الطريق إلى الحل ما زال طويلا جدا". وأضافت أمان أن "الباب لم يغلق بعد في وجه أحد".'], ['حركة الإصلاح الشعبي', 'حركة الإصلاح الشعبي']],
  ['brackets hold what a body is, and no name', ['رحبت وكالة الغابات الوطنية (حكومية) بالقرار.', 'وقالت الوكالة إن "الطريق إلى الحل ما زال طويلا جدا".'], ['وكالة الغابات الوطنية']],
  ['marks behind the full name', ['رحبت الشبكة الوطنية للقراءة “نور كتابي” بالقرار.', 'وقالت “نور كتابي” إن "الطريق إلى الحل ما زال طويلا جدا".'], ['الشبكة الوطنية للقراءة نور كتابي']],
  ['marks behind a pause', ['رحبت الشبكة الوطنية للقراءة، “كتوبيا”، بالقرار.', 'ودعت “كتوبيا” إلى "فتح كل المكتبات أمام التلاميذ".'], ['الشبكة الوطنية للقراءة']],
  ['known for short as, behind the noun alone', ['قالت الفدرالية الوطنية للمكتبات إن القرار جيد. وانتقدت الفدرالية، المعروفة اختصارا بـ”FNBX”، صمت الوزارة.', 'وشبهت “FNBX” الوضع بما كان، قائلة إن "الطريق إلى الحل ما زال طويلا جدا".'], ['الفدرالية الوطنية للمكتبات']],
];

test.each(samples)('a body by another name: %s', (_what, paragraphs, speakers) => {
  expect(readText(`خبر للتجربة\n\n${paragraphs.join('\n\n')}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker)).toEqual(speakers);
});
