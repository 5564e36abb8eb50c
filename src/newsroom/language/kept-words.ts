/** A dispatch has a thousand different words, and the next has most of them too. */
const manyWords = 20_000;

/** `find` over words or longer texts, whose last findings, up to `most`, are kept for the next time; what it finds must hang on the text alone. */
export function kept<Found>(find: (text: string) => Found, most = manyWords): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    if (known.size >= most) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
