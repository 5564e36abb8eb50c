import { fold } from '#model/fold.ts';

const letters: Record<string, string> = { ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', گ: 'g', پ: 'p', چ: 'ch', ڤ: 'v' };

/** An id of ASCII letters for Arabic words, after their sound as far as the letters tell: an editor may rename it before it is published. */
export function latinId(words: string, fallback: string): string {
  const latin = fold(words).replace(/[\u0600-\u06ff]/g, (letter) => letters[letter] ?? '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return latin.split('-').slice(0, 6).join('-') || fallback;
}
