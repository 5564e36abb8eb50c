import type { Reading } from './findings.ts';
import { degree, lineOf, sure } from './report.ts';

interface Mark {
  start: number;
  end: number;
  kind: 'quotation' | 'moment' | 'name' | 'warning';
  label: string;
  confidence: number;
  /** The id of the row or item that gives its reason. */
  row?: string;
}

/**
 * The review page of one dispatch: its text with every finding in place, and what to look at first. One file that needs
 * nothing else: no script, styles inside, everything from the dispatch escaped.
 */
export function reviewPage(file: string, { dispatch, quotations, moments, names, warnings }: Reading): string {
  const marks: Mark[] = [
    ...quotations.map((found, index) => ({ start: found.start, end: found.end, row: `said-${index + 1}`, kind: 'quotation' as const, label: `${found.speaker ?? `unresolved: ${found.candidates.join(', ')}`} — ${found.reason}`, confidence: found.speaker === null ? 0 : found.confidence })),
    ...moments.map((found, index) => ({ start: found.start, end: found.end, row: `when-${index + 1}`, kind: 'moment' as const, label: `${found.edtf ?? found.duration ?? found.order ?? 'no date'} — ${found.basis}: ${found.reason}`, confidence: found.confidence })),
    ...names.map((found) => ({ start: found.start, end: found.end, kind: 'name' as const, label: `${found.fullest}${found.id === undefined ? ' (proposed)' : ''} — ${found.reason}`, confidence: found.confidence })),
    ...warnings.flatMap(({ start, end, what }, index) => (start === undefined || end === undefined ? [] : [{ start, end, row: `warned-${index + 1}`, kind: 'warning' as const, label: what, confidence: 0 }])),
  ];
  const lineAt = (start: number) => lineOf(dispatch.text, start);
  const first = [
    ...warnings.map(({ line, what }, index) => `<li id="warned-${index + 1}">${toLine(line, 'line ')}: ${escape(what)}</li>`),
    ...quotations.filter(({ speaker, confidence }) => speaker === null || confidence < sure).map((found) => `<li>${toLine(lineAt(found.start), 'line ')}: ${found.speaker === null ? 'whose words are these?' : 'is the speaker right?'} <q lang="ar" dir="rtl">${escape(found.text.slice(0, 120))}</q> ${escape(found.reason)}</li>`),
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(`Review: ${file}`)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${styles}</style></head>
<body><header><h1>Review: ${escape(file)}</h1><p>${escape(dispatch.encoding)} · ${dispatch.agency ? escape(`${dispatch.agency.name}: ${dispatch.agency.reason}`) : 'agency unknown'} · published ${dispatch.published ?? 'unknown'}</p></header>
<main><section aria-labelledby="first"><h2 id="first">Look at this first</h2>${first.length > 0 ? `<ol>${first.join('')}</ol>` : '<p>Nothing is unsure.</p>'}</section>
<section aria-labelledby="who"><h2 id="who">Who said what</h2><table><thead><tr><th>Sure</th><th>Line</th><th>Speaker</th><th>Words</th><th>Why</th></tr></thead><tbody>${quotations.map((found, index) => `<tr id="said-${index + 1}"><td>${degree(found.confidence)}</td><td>${toLine(lineAt(found.start))}</td><td lang="ar" dir="rtl">${found.speaker === null ? '<b lang="en" dir="ltr">unresolved</b>' : escape(found.speaker)}</td><td lang="ar" dir="rtl">${escape(found.text)}</td><td>${escape(found.reason)}</td></tr>`).join('')}</tbody></table></section>
<section aria-labelledby="when"><h2 id="when">When</h2><table><thead><tr><th>Sure</th><th>Line</th><th>Date</th><th>Wording</th><th>Basis</th><th>Why</th></tr></thead><tbody>${moments.map((found, index) => `<tr id="when-${index + 1}"><td>${degree(found.confidence)}</td><td>${toLine(lineAt(found.start))}</td><td>${escape(found.edtf ?? found.duration ?? found.order ?? '?')}</td><td lang="ar" dir="rtl">${escape(found.wording)}</td><td>${found.basis}</td><td>${escape(found.reason)}</td></tr>`).join('')}</tbody></table></section>
<section aria-labelledby="text"><h2 id="text">The dispatch</h2><p class="legend"><mark class="quotation">quotation</mark> <mark class="moment">moment</mark> <mark class="name">name</mark> <mark class="warning">warning</mark> <mark class="quotation unsure">unsure: dashed</mark></p><pre lang="ar" dir="rtl">${marked(dispatch.text, marks)}</pre></section></main></body></html>
`;
}

/** A link to a line of the dispatch, by its number from 1. */
function toLine(number: number, before = ''): string {
  return `<a href="#line-${number}">${before}${number}</a>`;
}

/** The text with its marks and the numbers of its lines: where marks lie within one another, each stretch has the marks of all that cover it. */
function marked(text: string, marks: readonly Mark[]): string {
  const begins = [0, ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ 0: end, index }) => index + end.length)];
  const numbers = new Map(begins.map((start, index) => [start, index + 1]));
  const cuts = [...new Set([...begins, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const number = numbers.get(from);
    return (number === undefined ? '' : `<b class="number" id="line-${number}">${number}</b>`) + stretch(text.slice(from, to), marks.filter(({ start, end }) => start <= from && end >= to));
  }).join('');
}

/** A stretch of the text under the marks that cover all of it. */
function stretch(text: string, covering: readonly Mark[]): string {
  const part = escape(text);
  if (covering.length === 0) return part;
  const kinds = [...new Set(covering.map(({ kind }) => kind))].join(' ');
  const unsure = covering.some(({ confidence }) => confidence < sure) ? ' unsure' : '';
  // The reason stands in a table, where touch and keyboard reach it too: of several findings, that of the shortest stretch.
  const row = covering.toSorted((one, other) => one.end - one.start - (other.end - other.start)).find((mark) => mark.row !== undefined)?.row;
  const shown = row === undefined || part.trim() === '' ? part : `<a href="#${row}">${part}</a>`;
  return `<mark class="${kinds}${unsure}" title="${escape(covering.map(({ label }) => label).join(' | '))}">${shown}</mark>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const styles = `
:root { color-scheme: light dark; --paper: #fbf8f1; --ink: #1b1916; --line: #d8d0c0; --quotation: #f1dfd9; --moment: #dcebd9; --name: #dde4f2; --warning: #f7d9a8; }
@media (prefers-color-scheme: dark) { :root { --paper: #141210; --ink: #ede7dc; --line: #3a352d; --quotation: #4a2422; --moment: #23391f; --name: #22304a; --warning: #553d0e; } }
body { margin: 0 auto; padding: 1rem; max-inline-size: 70rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
h1, li { overflow-wrap: anywhere; }
td { overflow-wrap: break-word; } td:first-child { white-space: nowrap; }
table { inline-size: 100%; border-collapse: collapse; font-size: .9375rem; } tr:target { background: var(--warning); }
th, td { padding: .375rem .5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
li a, td a { color: inherit; padding-block: .25rem; } a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; } li:target { background: var(--warning); }
.number { float: inline-start; margin-inline-start: -3rem; inline-size: 2.25rem; text-align: end; font: .8125rem/2.9 system-ui, sans-serif; opacity: .75; user-select: none; scroll-margin-block-start: 30vh; } .number:target { background: var(--warning); opacity: 1; font-weight: 700; }
pre { padding-inline-start: 3rem; white-space: pre-wrap; font: 1.125rem/2.1 "Noto Naskh Arabic", serif; }
mark a { color: inherit; text-decoration: none; border-block-end: inherit; }
mark { color: inherit; border-block-end: 2px solid currentColor; background: var(--name); } mark.moment { background: var(--moment); border-block-end-style: double; border-block-end-width: 4px; }
mark.quotation { background: var(--quotation); } mark.warning { background: var(--warning); outline: 2px solid; } mark.name { border-block-end-style: dotted; } mark.unsure { border-block-end-style: dashed; }
/* Where a table has no room its rows are blocks, the reason last, so that nothing scrolls sideways. */
@media (max-width: 48rem) {
  table, tbody, tr, td { display: block; } thead { display: none; }
  tr { padding-block: .5rem; border-block-end: 1px solid var(--line); } td { padding: 0 .25rem; border: 0; } td:nth-child(-n+2) { display: inline; } td:nth-child(2)::before { content: "line "; }
}
`;
