/**
 * The first words of `text` that fit into `room` UTF-16 units, with an ellipsis where words were left out. Cuts between
 * words only, and leaves no punctuation before the ellipsis; a first word that is longer than the room stays whole.
 */
export function clip(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = text.split(/\s+/);
  let kept = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (kept.length + 1 + word.length + 1 > room) break;
    kept += ` ${word}`;
  }
  return `${kept.replace(/[\s،؛,;:.–—-]+$/u, '')}…`;
}
