export function contentSecurityPolicy(h: { scripts: string[]; styles: string[] }, as: 'header' | 'meta'): string {
  const q = (l: string[]) => l.map((x) => ` '${x}'`).join('');
  return `default-src 'none'; script-src 'self'${q(h.scripts)}; style-src 'self'${q(h.styles)}; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types app${as === 'header' ? "; frame-ancestors 'none'" : ''}`;
}
export function hostHeadersFile(h: { scripts: string[]; styles: string[] }, base: string): string { return base + JSON.stringify(h); }
