import { fold } from '#model/fold.ts';

/* The names of the months as Arabic newsrooms write them: Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco, and Turkish or English stamps. */

const sets = [
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'يناير فبراير مارس إبريل مايو يونية يولية أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_أول تشرين_ثان كانون_أول',
  'كانون_ثان فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر تشرين_ثاني ديسمبر',
  'كانون_ثاني فيفيري مارس أبريل مايس يونيو يوليو أغشت سبتمبر أوكتوبر نوفمبر ديسمبر',
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
];

/** Months by their folded names, 1 to 12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(sets.flatMap((set) => set.split(' ').map((name, index): [string, number] => [fold(name.replace('_', ' ')), index + 1])));

const manyMeanings = new Set('مارس ماي آب أوت آذار نيسان شباط تموز أيار جوان'.split(' ').map((name) => fold(name)));
/** The names of months, folded, that mean nothing else where they stand alone: نيسان is a car, ماي a name, آب a part of باب. */
export const surelyMonths: readonly string[] = [...monthNumbers.keys()].filter((name) => !manyMeanings.has(name) && !/[a-z]/.test(name));

const hijriNames = [['محرم', 'المحرم'], ['صفر'], ['ربيع الأول', 'ربيع أول'], ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثان', 'ربيع ثاني'], ['جمادى الأولى', 'جمادى الأول'], ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر'], ['رجب'], ['شعبان'], ['رمضان'], ['شوال'], ['ذو القعدة', 'ذي القعدة'], ['ذو الحجة', 'ذي الحجة']];

/** Hijri months by their folded names, 1 to 12. */
export const hijriMonths: ReadonlyMap<string, number> = new Map(hijriNames.flatMap((names, index) => names.map((name): [string, number] => [fold(name), index + 1])));

/** The Hijri months, folded, that are no first names and no numbers. */
export const surelyHijri: readonly string[] = [...hijriMonths.keys()].filter((name) => !/^(?:رجب|شعبان|رمضان|صفر|محرم|المحرم|شوال)$/.test(name));

const weekdayNames = [['الأحد'], ['الاثنين'], ['الثلاثاء', 'الثلثاء', 'الثلاثا'], ['الأربعاء', 'الاربعا'], ['الخميس'], ['الجمعة'], ['السبت']];

/** Weekdays by their folded names with the article, 0 (Sunday) to 6. */
export const weekdays: ReadonlyMap<string, number> = new Map(weekdayNames.flatMap((names, index) => names.map((name): [string, number] => [fold(name), index])));

/** The names as one alternative of a pattern over folded text, the longest first. */
export function anyOf(names: Iterable<string>): string {
  return [...names].toSorted((one, other) => other.length - one.length).map((name) => name.replaceAll(' ', '\\s')).join('|');
}
