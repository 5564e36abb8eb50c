/** Which way a mark looks. */
export type Way = 'open' | 'close' | 'either';
/** Marks of one family close each other, however each of them is drawn. */
export type Family = 'double' | 'angle' | 'bracket' | 'brace' | 'single';

/** Any sign that newsrooms set as a quotation mark. Two commas open where a word follows them; < and > are marks where they stand around Arabic words, or doubled. One look at the sign keeps all other letters from the rest. */
export const anyMark = /(?=[{}()<>,«»"“”„‟″〝〞＂❝❞‹›‘’‚'`´《》〈〉≪≫])(?:[{}]|\(\(|\)\)|<\s?<|>\s?>|''|``|´´|(?<![^\s:،؛(]),,(?=[\u0621-\u064a\d])|<(?=[\u0621-\u064a][^<>]+>)|(?<=<[\u0621-\u064a][^<>]+)>|[«»"“”„‟″〝〞＂❝❞‹›‘’‚'`《》〈〉≪≫])/g;

/** Signs that make one mark where two of them stand at the same place. */
export const doubling = /^["«»‹›‘’‚]$/;

/** The family of a sign: what is not told below is a double mark. */
export function familyOf(sign: string): Family {
  if (/^[{}]$/.test(sign)) return 'brace';
  if (/^(?:\(\(|\)\))$/.test(sign)) return 'bracket';
  if (/^[«»‹›《》〈〉≪≫<>]/.test(sign)) return 'angle';
  return /^[‘’‚'`]$/.test(sign) ? 'single' : 'double';
}

/** The way in which a sign points by how it is drawn; undefined where what stands around it decides. */
export function pointOf(sign: string): Way | undefined {
  if (/^(?:[{«‹《〈≪<„‚]|\(\(|,,)/.test(sign)) return 'open';
  return /^(?:[}»›》〉≫>]|\)\))/.test(sign) ? 'close' : undefined;
}
