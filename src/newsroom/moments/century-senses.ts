import { ordinalOfWords } from '../language/number-words.ts';
import type { agePatterns, centuryPatterns } from './century-patterns.ts';
import { type Groups, type Sense, stated } from './sense-makers.ts';

/** What a wording of a decade or century comes to, in EDTF (197X, 18XX); what lies before Christ is seen, and has no date, for an article's years have four digits. */
export function centurySense(kind: keyof typeof centuryPatterns | keyof typeof agePatterns, groups: Groups, text: string): Sense | undefined {
  switch (kind) {
    case 'beforeChrist':
      return { edtf: null, basis: 'explicit', precision: 'none', anchor: null, confidence: 0.9, reason: 'it lies before Christ, where the dates of an article do not reach' };
    case 'decadeDigits':
      return { ...stated(`${groups.decade}X`, 'decade'), confidence: 0.9 };
    case 'decade':
      return decadeSense(groups, text);
    case 'decades':
      return decadesSense(groups);
    case 'century': {
      const number = centuryNumber(groups.nth ?? '');
      return number === undefined ? undefined : stated(centuryOf(number), 'none');
    }
    case 'decadeOfCentury':
      return decadeOfCentury(groups);
    case 'centuries':
      return pairSense(centuryNumber(groups.from ?? ''), centuryNumber(groups.to ?? ''));
    default:
      return kind satisfies never;
  }
}

const decades = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const tensOf = (decade = '') => decades.findIndex((stem) => decade.replace(/^ال/, '').startsWith(stem)) + 2;

function decadeSense({ decade, century }: Groups, text: string): Sense | undefined {
  const tens = tensOf(decade);
  const hundreds = century === 'التاسع عشر' ? 18 : /حالي|جاري/.test(century ?? '') || /هذا/.test(text) ? 20 : 19;
  return tens < 2 ? undefined : { ...stated(`${hundreds}${tens}X`, 'decade'), confidence: century === undefined ? 0.7 : 0.95 };
}

/** سبعينات وثمانينات القرن الماضي: from the first year to the last. */
function decadesSense({ from, to, century }: Groups): Sense | undefined {
  const [first, last] = [tensOf(from), tensOf(to)];
  const hundreds = century === 'التاسع عشر' ? 18 : 19;
  return first < 2 || last <= first ? undefined : stated(`${hundreds}${first}0/${hundreds}${last}9`, 'decade');
}

/** The first decade of this century is 200X, the last of the twentieth 199X. */
function decadeOfCentury({ decade = '', nth, millennium }: Groups): Sense | undefined {
  const century = millennium === undefined ? centuryNumber(nth ?? '') : 21;
  const tenth = decade === 'الاخير' ? 10 : (ordinalOfWords(decade.replace(/\s+/g, ' ')) ?? 0);
  return century === undefined || tenth < 1 || tenth > 10 ? undefined : { ...stated(`${century - 1}${tenth - 1}X`, 'decade'), confidence: 0.9 };
}

/** القرنين الثامن عشر والتاسع عشر, the earlier first. */
function pairSense(from: number | undefined, to: number | undefined): Sense | undefined {
  return from === undefined || to === undefined || from >= to ? undefined : stated(`${centuryOf(from)}/${centuryOf(to)}`, 'none');
}

const centuryOf = (number: number) => `${String(number - 1).padStart(2, '0')}XX`;

/** The number of a century, from the second to this one; undefined for any other. */
function centuryNumber(nth: string): number | undefined {
  const words = nth.replace(/\s+/g, ' ');
  const number = /ماضي|منصرم/.test(words) ? 20 : /حالي/.test(words) ? 21 : /^\d+$/.test(words) ? Number(words) : words === 'الحادي والعشرين' ? 21 : (ordinalOfWords(words) ?? 0);
  return number > 1 && number < 22 ? number : undefined;
}
