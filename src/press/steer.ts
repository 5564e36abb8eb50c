import { directionOf } from '#strings/languages.ts';

const letter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const marks = { rtl: '\u200F', ltr: '\u200E' };

/**
 * A title for where no markup can give its direction: feed readers guess it from the first strong letter (UAX #9, P2),
 * and so turn an Arabic title that begins with "NATO" around. Only such a title gets the mark of its language's direction in front.
 */
export function steer(title: string, language: string): string {
  const first = letter.exec(title)?.[0];
  const own = directionOf(language);
  return first === undefined || (rightToLeft.test(first) ? 'rtl' : 'ltr') === own ? title : marks[own] + title;
}
