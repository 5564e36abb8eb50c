import type { Scene } from '../parties/speaker-phrases.ts';

/** What opens the clause of what was said: that, because, how. */
export const that = /^(?:و?ف?ب?ان|و?ف?ب?انه|و?ف?ب?انها|و?ف?ب?انهم|و?ف?ب?انهما|ب?اني|ب?انني|ب?اننا|ب?اننا|لان|لانه|لانها|بكونه|بكونها|الا|ما|كيف|هل|لماذا)$/;

/** Whether word `at` opens the clause of what was said: إن, but not بعد أن. */
export function opensWords(words: Scene['words'], at: number): boolean {
  return that.test(words[at]?.fold ?? '') && !/^[وف]?(?:بعد|قبل|دون|بدون|منذ|رغم|حتي|بمجرد|فور)$/.test(words[at - 1]?.fold ?? '');
}

/** Whether word `at` is the "that" of what was said: أنه, but not بعد أن. */
export function opensThat(words: Scene['words'], at: number): boolean {
  return /^ب?ان(?:ه|ها|هم|هما)?$/.test(words[at]?.fold ?? '') && opensWords(words, at);
}

/** Whether a quotation, a colon or "that" follows within the clause. */
export function announced(scene: Scene, at: number): boolean {
  for (let index = at + 1; index < at + 22; index += 1) {
    const word = scene.words[index];
    if (!word || word.kind === 'stop') return false;
    if (word.kind === 'colon' || word.kind === 'quoted') return true;
    if (/^(?:و?ب?ان|و?ب?انه|و?ب?انها|قايلا|قايله|بالقول)$/.test(word.fold)) return true;
  }
  return false;
}

/** Whether the clause of what was said begins behind word `at` before anything else ends or begins: of أكد متحف المدينة في بيان أنه, the museum speaks. */
export function toldBehind({ words }: Scene, at: number): boolean {
  for (let index = at; index < at + 12; index += 1) {
    const word = words[index];
    if (!word || /^(?:stop|colon|quoted)$/.test(word.kind)) return false;
    if (opensThat(words, index)) return true;
  }
  return false;
}
