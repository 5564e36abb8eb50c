import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import type { SpeechForm } from '../language/verbs-of-speech.ts';
import type { Word } from '../language/sentence-words.ts';
import { isListener, type Subject } from './speech-subjects.ts';
import { inMarks } from './source-phrases.ts';
import { subjectByPlace } from './subject-by-place.ts';
import { unled } from './unled.ts';

/** Whose words a medium gives: نقلت الوكالة عن الوزير, نسب إلى الوزير. */
export function relayed(scene: Scene, at: number): Subject | undefined {
  const verb = scene.words[at]?.fold ?? '';
  const ascribed = /^[وف]?[يت]?نسبت?$/.test(verb);
  const source = /^و?علم/.test(verb) ? /^(?:من|عن)$/ : ascribed ? /^الي$/ : /^(?:عن|لسان)$/;
  for (let index = at + 1; index < at + 14; index += 1) {
    const word = scene.words[index];
    if (!word || word.kind === 'stop' || word.kind === 'quoted' || word.kind === 'colon') break;
    if (source.test(word.fold)) {
      const party = sourceIn(scene, index + 1);
      if (party) return { party, place: 'relayed' };
    }
    // نقلت الوكالة تصريح مصدر مسؤول
    const owner = /^(?:تصريح|تصريحات|قول|كلام|حديث)$/.test(word.fold) && !describesMany(word, scene.words[index + 1]) ? partyAt(scene, index + 1) : undefined;
    if (owner && owner.kind !== 'paper') return { party: owner, place: 'relayed' };
    // ونسبت المجلة للرئيس قوله
    const led = ascribed && isListener(scene, index) ? partyAt(unled(scene, index), index) : undefined;
    if (led) return { party: led, place: 'relayed' };
  }
  return undefined;
}

/** تصريحات مترجمة: the feminine without the article behind the plural of a thing is its adjective, and nobody. */
function describesMany(noun: Word, next: Word | undefined): boolean {
  return noun.fold.endsWith('ات') && next?.kind === 'word' && /^(?!ال).*ة$/u.test(next.text);
}

/** Any one who says it, of whom the place behind a word of speech tells that he is named. */
const anyone: SpeechForm = { verb: 'قال', class: 'say', shape: 'verb', gender: 'm', number: 'one', suffixed: false, guarded: false };

/** Behind عن, whose words they are: who is known, a phrase in marks (عن «مسؤول في الشركة»), and a name by its place. */
function sourceIn(scene: Scene, at: number): Party | undefined {
  const known = partyAt(scene, at, true);
  if (known) return known;
  if (scene.words[at]?.pair !== undefined) return inMarks(scene, at);
  const placed = subjectByPlace(scene, at, anyone);
  return placed?.name === undefined ? undefined : { ...placed, gender: undefined };
}
