/** Something wrong in a file of the articles room: where it stands, what is wrong, and what would be right. */
export interface Fault {
  /** The file, from the project's top folder. */
  file: string;
  /** The JSON path, such as $.events[3].when. */
  path: string;
  problem: string;
  remedy: string;
}

/** A JSON path from its segments: $.events[3].names["zh-Hant"]. */
export function jsonPath(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    const name = String(segment);
    return /^[\w$]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
  }, '$');
}

/** All faults as one text for a person, grouped by file, in the order of the files. */
export function formatFaults(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map((fault) => fault.file))];
  const listed = files.map((file) => {
    const own = faults.filter((fault) => fault.file === file);
    return [file, ...own.map((fault) => `  ${fault.path}\n    ${fault.problem}\n    → ${fault.remedy}`)].join('\n');
  });
  return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the articles\n\n${listed.join('\n\n')}\n`;
}
