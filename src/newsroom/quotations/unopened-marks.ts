import { countWords, foldWord } from '../language/sentence-words.ts';
import { speechForm, thatClause } from '../language/verbs-of-speech.ts';
import { least } from './newsroom-again.ts';

/** Where what is said may begin: behind which offset, and whether a participle leads to it. */
interface Beginning {
  at: number;
  turns: boolean;
}

/** How many words at most stand between a verb of speech and the "that" or the colon of what is said. */
const apart = 12;

/**
 * Where the words begin that a mark at `end` closes and none opened: behind the "that" or the colon to which a word of
 * speech leads: in the last sentence, or in one before it behind its colon; nothing before `from` is looked at, where another quotation ends.
 * وقال المدير إن العمل بدأ أمس في الموقع". Undefined where nobody is said to speak, or too few words follow.
 */
export function unopenedStart(text: string, end: number, from: number): number | undefined {
  const found = beginnings(text.slice(from, end), from > 0);
  // وأكد أن الجسر جاهز، مضيفا أن …: a participle turns to what is said next; a verb further in may be the speaker’s.
  const start = (found.findLast(({ turns }) => turns) ?? found[0])?.at;
  return start !== undefined && countWords(text.slice(from + start, end)) >= least ? from + start : undefined;
}

/** All places where what is said may begin that goes on to the end of a text; `behind` where it follows a quotation, so that it may open with the next "that": …"، وأن. */
function beginnings(text: string, behind: boolean): Beginning[] {
  let found: Beginning[] = [];
  let speech: { turns: boolean; far: number } | undefined = behind ? { turns: false, far: apart - 1 } : undefined;
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{M}]+|[.؟!](?=\s)|:/gu)) {
    const form = foldWord(sign);
    if (/^[.؟!]/u.test(sign)) {
      // Behind a "that", nobody says more than one sentence.
      found = found.filter(({ at }) => text[at - 1] === ':');
      speech = undefined;
    } else if (speech && (sign === ':' || thatClause.test(form))) {
      found.push({ at: index + sign.length, turns: speech.turns });
      speech = undefined;
    } else {
      speech = heard(form) ?? (speech && speech.far < apart ? { ...speech, far: speech.far + 1 } : undefined);
    }
  }
  return found;
}

/** What a word of speech tells of what follows it. Who is asked for something is not told it in these words (داعيا إلى أن); a word that is also another only counts with و before it. */
function heard(form: string): { turns: boolean; far: number } | undefined {
  const found = speechForm(form);
  if (!found || found.form.shape === 'noun' || found.form.suffixed || found.form.class === 'address' || (found.form.guarded && !found.joined)) return undefined;
  return { turns: found.form.shape === 'participle', far: 0 };
}
