/**
 * The first words of `text` that fit into `room` (as `measure` counts: UTF-16 units unless told otherwise), with an ellipsis
 * where words were left out. Cuts between words only, and leaves no punctuation before the ellipsis; a first word that is
 * longer than the room stays whole.
 */
export function clip(text: string, room: number, measure = (part: string) => part.length): string {
  return clipWhere(text, (clipped) => measure(clipped) <= room);
}

/** The same for room that is not counted in characters: as many of the first words as `fits` allows, and at least one. */
export function clipWhere(text: string, fits: (clipped: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(/\s+/);
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const clipped = `${words.slice(0, kept).join(' ').replace(/[\s،؛,;:.–—-]+$/u, '')}…`;
    if (kept === 1 || fits(clipped)) return clipped;
  }
  return text;
}
