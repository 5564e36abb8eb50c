/**
 * The first words of `text` that fit into `room` (as `measure` counts: UTF-16 units unless told otherwise), with an ellipsis
 * where words were left out. Cuts between words only, and leaves no punctuation before the ellipsis; a first word that is
 * longer than the room stays whole.
 */
export function clip(text: string, room: number, measure = (part: string) => part.length): string {
  if (measure(text) <= room) return text;
  const words = text.split(/\s+/);
  let kept = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (measure(`${kept} ${word}…`) > room) break;
    kept += ` ${word}`;
  }
  return `${kept.replace(/[\s،؛,;:.–—-]+$/u, '')}…`;
}
