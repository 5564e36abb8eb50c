import { encode } from 'uqr';

/** The quiet zone that readers of codes ask for, in modules (ISO/IEC 18004, section 9.1). */
const quiet = 4;

/**
 * A QR code of `text`, named `label`: dark on light whatever the theme, for not every reader of codes takes the reverse.
 * Fifteen hundredths of it may be lost. Throws a RangeError for more than a code can hold (2,331 bytes).
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const all = size + 2 * quiet;
  return (
    <svg className="qr" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${all} ${all}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${all}v${all}H0z`} />
      <path stroke="#000" d={data.map(runs).join('')} />
    </svg>
  );
}

/** A row of modules as strokes, one for each run of dark ones. */
function runs(row: readonly boolean[], at: number): string {
  let [path, pen] = ['', 0];
  for (let from = 0; from < row.length; from += 1) {
    if (!row[from]) continue;
    const end = row.indexOf(false, from);
    const to = end === -1 ? row.length : end;
    path += path === '' ? `M${from + quiet} ${at + quiet}.5h${to - from}` : `m${from - pen} 0h${to - from}`;
    pen = to;
    from = to;
  }
  return path;
}
