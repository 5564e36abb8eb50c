/** Of how many words a finding is kept: a dispatch has a thousand different ones, and the next has most of them too. */
const most = 20_000;

/** `find` over words, whose findings are kept for the next time; what it finds must hang on the word alone. */
export function keptByWord<Found>(find: (word: string) => Found): (word: string) => Found {
  const kept = new Map<string, Found>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined || kept.has(word)) return known as Found;
    if (kept.size >= most) kept.clear();
    const found = find(word);
    kept.set(word, found);
    return found;
  };
}
