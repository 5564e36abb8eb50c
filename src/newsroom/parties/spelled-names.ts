import { endsNames } from './name-ends.ts';
import { lexicon, type Word } from '../language/sentence-words.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import { isEpithet, isOrdinary, leans, type Scene } from './speaker-phrases.ts';

/** Latin letters by their names, as Arabic writes سي إن إن and جي بي مورغان. */
const letters = lexicon('إيه أيه بي سي دي إي إف أف جي إتش أتش آي أي جيه كيه كي إل إم أم إن أن أو كيو آر إس أس تي يو في دبليو إكس أكس واي زد زي');
/** Those of them that are words of the language: the last of them begins the clause, and is no letter. */
const words = /^(?:ان|او|في|كي|اي|ام|ال)$/;
const broadcaster = 'سي ان ان';

/** Whether the last of the letters before word `end` begins the clause: إن "…", في بيان. */
function beginsClause({ words: all }: Scene, end: number): boolean {
  return all[end]?.kind === 'word' || (all[end]?.kind === 'quoted' && all[end - 1]?.fold === 'ان');
}

/** The end of a name spelled in letters that begins at word `at`, and of what stands behind them: جي إس إنرجي. Undefined where none does. */
export function spelledEnd(scene: Scene, at: number): number | undefined {
  let end = joinedEnd(scene, at);
  if (end > at) return end;
  while (isLetter(scene.words[end], scene.words[at]?.pair)) end += 1;
  const spelled = () => scene.words.slice(at, end).map(({ fold }) => fold).join(' ');
  while (end > at && words.test(scene.words[end - 1]?.fold ?? '') && spelled() !== broadcaster && beginsClause(scene, end)) end -= 1;
  const led = words.test(scene.words[at]?.fold ?? '');
  if (end - at < (led ? 3 : 2)) return undefined;
  // بنك "يو بي إس" جيوفاني ستونوفو: what stands in marks is whole, and a given name is somebody's.
  if (scene.words[at]?.pair !== undefined) return end;
  // جيه بي مورغان: a bank, though the last word is a given name.
  if (/مورغان|مورجان/.test(scene.words[end]?.fold ?? '') && scene.words[end - 1]?.fold === 'بي') return end + 1;
  while (end < at + 6 && isStrange(scene.words[end])) end += 1;
  return end;
}

/** The end of a firm's name of two that English "and" joins: ستاندرد آند بورز غلوبال. The word itself, where none stands behind it. */
function joinedEnd(scene: Scene, at: number): number {
  const [first, joint, second] = scene.words.slice(at, at + 3);
  if (!and.test(joint?.text ?? '') || first?.kind !== 'word' || second?.kind !== 'word' || first.pair !== second.pair) return at;
  let end = at + 3;
  while (end < at + 5 && isStrange(scene.words[end])) end += 1;
  return end;
}

const and = /^[آأا]ند$/u;

function isLetter(word: Word | undefined, pair: number | undefined): boolean {
  return word?.kind === 'word' && word.pair === pair && letters.has(word.fold);
}

/** Whether a word is none of the language, and may go on with a foreign firm's name. */
function isStrange(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.pair === undefined && !endsNames(word) && !isGivenName(word.fold) && !isOrdinary(word) && !isEpithet(word) && !leans(word) && !/^(?:[وف]?ال|ل)/.test(word.fold);
}
