/* Days that everybody names without their year: ثورة 25 يناير, هجمات 11 سبتمبر. */

const revolution = 'ثوره|انتفاضه';
const attack = 'هجمات|هجوم|احداث|اعتداءات|تفجيرات|عمليه';

/** Month, day and year, with what stands before such a day. */
const days: [number, number, number, string][] = [
  [9, 11, 2001, attack], [10, 7, 2023, attack], [10, 6, 1973, 'حرب'], [7, 23, 1952, revolution], [7, 14, 1958, revolution],
  [1, 14, 2011, revolution], [1, 25, 2011, revolution], [2, 11, 2011, revolution], [2, 17, 2011, revolution], [6, 30, 2013, revolution], [10, 17, 2019, revolution],
  [9, 1, 1969, revolution], [8, 4, 2020, 'انفجار|انفجارات|تفجير|شهداء|ضحايا|جريمه|مجزره'], [7, 15, 2016, 'انقلاب'], [5, 17, 1983, 'اتفاق'], [2, 14, 2005, 'تفجير|اغتيال|جريمه'],
];

/** Whether a day without its year is the name of an uprising or a war, and no date of its own: ثورة 20 غشت. */
export const isNameOfEvent = (before: string) => /(?<!\p{L})[وفبلك]?(?:ال)?(?:ثوره|حرب|انتفاضه)\s["«“]?$/u.test(before);

/** The year of a day that is known without it; undefined where it is another one, or the dispatch is older. `before` is the folded text up to it. */
export function knownYear(month: number, day: number, before: string, published: string | undefined): number | undefined {
  return days.find(([ofMonth, ofDay, year, lead]) => ofMonth === month && ofDay === day && `${year}` < (published ?? '9999') && new RegExp(`(?<!\\p{L})[وفبل]?(?:ال)?(?:${lead})\\s(?:ال)?$`, 'u').test(before))?.[2];
}
