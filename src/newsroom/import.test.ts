import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runImport } from './import.ts';

const sample = fileURLToPath(new URL('samples/known/cairo-metro-line.txt', import.meta.url));
let room = '';
let said: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'khabar-'));
  [said, complained] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

const draft = () => join(room, 'metro', 'ar.json');
const importing = (...args: string[]) => runImport(['--out', room, '--review', room, '--slug', 'metro', ...args, sample]);

test('a dispatch becomes a draft and a review page, and a second time nothing changes', async () => {
  expect(await importing()).toBe(0);
  const first = readFileSync(draft(), 'utf8');
  expect(JSON.parse(first)).toMatchObject({ slug: 'metro', language: 'ar', draft: { dispatch: readFileSync(sample, 'utf8') } });
  expect(readFileSync(join(room, 'metro.html'), 'utf8')).toContain('Look at this first');
  expect(await importing()).toBe(0);
  expect(said.join('\n')).toContain('unchanged');
  expect(readFileSync(draft(), 'utf8')).toBe(first);
});

test('a changed draft is shown and kept, and written over only with --yes', async () => {
  await importing();
  const changed = readFileSync(draft(), 'utf8').replace('"standfirst": "', '"standfirst": "كلمة ');
  writeFileSync(draft(), changed);
  expect(await importing()).toBe(1);
  expect(said.join('\n')).toContain('$.standfirst');
  expect(readFileSync(draft(), 'utf8')).toBe(changed);
  expect(await importing('--yes')).toBe(0);
  expect(readFileSync(draft(), 'utf8')).not.toBe(changed);
});

test('an article that is no draft any more is never written over', async () => {
  await importing();
  const { draft: _draft, ...edited } = JSON.parse(readFileSync(draft(), 'utf8')) as Record<string, unknown>;
  writeFileSync(draft(), JSON.stringify(edited));
  expect(await importing('--yes')).toBe(1);
  expect(JSON.parse(readFileSync(draft(), 'utf8'))).toEqual(edited);
  expect(complained.join()).toContain('has been edited');
});

test('--dry-run writes nothing, and --json gives one object a line', async () => {
  expect(await runImport(['--json', '--dry-run', '--out', room, sample])).toBe(0);
  expect(readdirSync(room)).toEqual([]);
  expect(said).toHaveLength(1);
  const line = JSON.parse(said[0] ?? '') as { file: string; quotations: { text: string; start: number; end: number }[] };
  const text = readFileSync(sample, 'utf8');
  expect(line.file).toBe(sample);
  for (const { text: words, start, end } of line.quotations) expect(text.slice(start, end)).toBe(words);
});

test('one bad file among many loses nothing of the others, and says line, reason and remedy', async () => {
  writeFileSync(join(room, 'a.txt'), 'Headline\n\nNot Arabic at all.');
  writeFileSync(join(room, 'b.txt'), readFileSync(sample));
  expect(await runImport(['--json', '--dry-run', room])).toBe(1);
  expect(said).toHaveLength(1);
  expect(complained.join()).toMatch(/a\.txt:1: refused: .*not Arabic.*\. \S/);
});

test('--json alone writes the draft, and its output stays one object a line', async () => {
  expect(await importing('--json')).toBe(0);
  expect(existsSync(draft())).toBe(true);
  expect(said).toHaveLength(1);
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ file: sample });
  expect(complained.join()).toContain('draft: ');
});

test('a draft that an editor gave another folder is still the dispatch\u2019s', async () => {
  const anew = () => runImport(['--out', room, '--review', join(room, 'desk'), sample]);
  await anew();
  const slug = readdirSync(room).find((name) => name !== 'desk') ?? '';
  renameSync(join(room, slug), join(room, 'metro-opens'));
  const file = join(room, 'metro-opens/ar.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(`"slug": "${slug}"`, '"slug": "metro-opens"'));
  expect(await anew()).toBe(0);
  expect(said.join('\n')).toContain(`unchanged: ${file}`);
  expect(readdirSync(room).toSorted()).toEqual(['desk', 'metro-opens']);
});

const story = (day: string, news: string) => `أسعار الخضار اليوم\n\n${day}\n\nقال رئيس السوق سامر الحداد أمس إن ${news} في سوق المدينة الكبير على شاطئ البحر.\n\nوأضاف الحداد: "${news} كما لم نر منذ أعوام طويلة في هذه المدينة".\n`;

test('another dispatch with the same headline has a folder of its own, and a mended one has its own again', async () => {
  const [first, second, mended] = ['first', 'second', 'mended'].map((name) => join(room, `${name}.txt`));
  writeFileSync(first ?? '', story('2025-05-14 10:20', 'سعر البندورة ارتفع'));
  writeFileSync(second ?? '', story('2025-05-15 10:20', 'الخيار رخيص جدا'));
  writeFileSync(mended ?? '', story('2025-05-14 11:20', 'سعر البندورة ارتفع').replace('أمس', 'أمس الأول'));
  const out = join(room, 'articles');
  const run = (...args: string[]) => runImport(['--out', out, '--review', room, ...args]);
  expect(await run(first ?? '', second ?? '')).toBe(0);
  const folders = readdirSync(out).toSorted();
  expect(folders).toHaveLength(2);
  expect(folders[1]).toBe(`${folders[0] ?? ''}-2`);
  expect(await run(second ?? '')).toBe(0);
  expect(await run('--yes', mended ?? '')).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual(folders);
  expect(readFileSync(join(out, folders[0] ?? '', 'ar.json'), 'utf8')).toContain('أمس الأول');
});

test('an update under another headline is a draft of its own, and the earlier one is told', async () => {
  const [first, update, out] = [join(room, 'first.txt'), join(room, 'update.txt'), join(room, 'articles')];
  writeFileSync(first, story('2025-05-14 10:20', 'سعر البندورة ارتفع'));
  writeFileSync(update, `محدث: ${story('2025-05-14 11:20', 'سعر البندورة ارتفع')}`);
  const run = (file: string) => runImport(['--out', out, '--review', room, file]);
  await run(first);
  const [slug = ''] = readdirSync(out);
  said = [];
  expect(await run(update)).toBe(0);
  expect(said.join('\n')).toContain(`import it with --slug ${slug},`);
  expect(readdirSync(out)).toHaveLength(2);
});

test('--published dates a dispatch that has no stamp, and its relative dates', async () => {
  const file = join(room, 'undated.txt');
  writeFileSync(file, story('سوق المدينة', 'سعر البندورة ارتفع'));
  expect(await runImport(['--json', '--dry-run', '--published', '2025-07-24T15:00:00+03:00', file])).toBe(0);
  expect((JSON.parse(said.join('')) as { moments: unknown[] }).moments).toContainEqual(expect.objectContaining({ wording: 'أمس', edtf: '2025-07-23' }));
});

test('a dispatch without a date has the one that its draft has, and what has its own keeps it', async () => {
  const [undated, dated, out] = [join(room, 'undated.txt'), join(room, 'dated.txt'), join(room, 'out')];
  writeFileSync(undated, story('سوق المدينة', 'سعر البندورة ارتفع'));
  writeFileSync(dated, story('جسر القرية\n2025-03-18 15:08', 'سعر الحديد ارتفع'));
  const all = (...args: string[]) => runImport(['--out', out, '--review', room, ...args, room]);
  expect(await all('--published', '2025-07-24T15:00:00+03:00')).toBe(0);
  said = [];
  expect(await all()).toBe(0);
  expect(said.filter((text) => text.includes('unchanged'))).toHaveLength(2);
  const days = readdirSync(out).map((slug) => (JSON.parse(readFileSync(join(out, slug, 'ar.json'), 'utf8')) as { published: string }).published.slice(0, 10));
  expect(days.toSorted()).toEqual(['2025-03-18', '2025-07-24']);
});

test('--dry-run says what an import would change in a draft, and writes nothing', async () => {
  await importing();
  const changed = readFileSync(draft(), 'utf8').replace('"standfirst": "', '"standfirst": "كلمة ');
  writeFileSync(draft(), changed);
  rmSync(join(room, 'metro.html'));
  expect(await importing('--dry-run')).toBe(0);
  expect(said.join('\n')).toMatch(/is there already\. An import of .* would change:\n.*\$\.standfirst/);
  said = [];
  expect(await importing('--dry-run', '--json')).toBe(0);
  expect(said).toHaveLength(1);
  expect(complained.join('\n')).toContain('$.standfirst');
  expect(readFileSync(draft(), 'utf8')).toBe(changed);
  expect(existsSync(join(room, 'metro.html'))).toBe(false);
});

test('--dry-run reads a dispatch whose import would be refused, and says why', async () => {
  const file = join(room, 'undated.txt');
  writeFileSync(file, story('سوق المدينة', 'سعر البندورة ارتفع'));
  const run = (...args: string[]) => runImport(['--out', room, '--review', room, '--slug', 'metro', ...args, file]);
  await importing();
  expect(await run('--dry-run')).toBe(0);
  expect(said.join('\n')).toMatch(/an import would say: .*no date of publication/);
  expect(await run()).toBe(1);
});

test('a draft whose date an editor spoilt dates nothing', async () => {
  const file = join(room, 'undated.txt');
  writeFileSync(file, story('سوق المدينة', 'سعر البندورة ارتفع'));
  const run = (...args: string[]) => runImport(['--out', room, '--review', room, '--slug', 'market', ...args, file]);
  await run('--published', '2025-07-24T15:00:00+03:00');
  const target = join(room, 'market', 'ar.json');
  writeFileSync(target, readFileSync(target, 'utf8').replace('"published": "2025-07-24T15:00:00+03:00"', '"published": "soon"'));
  expect(await run()).toBe(1);
  expect(complained.join('\n')).toContain('no date of publication');
});

test('the review page of a draft that was kept is kept too', async () => {
  await importing();
  writeFileSync(draft(), readFileSync(draft(), 'utf8').replace('"standfirst": "', '"standfirst": "كلمة '));
  writeFileSync(join(room, 'metro.html'), 'as it was');
  expect(await importing()).toBe(1);
  expect(readFileSync(join(room, 'metro.html'), 'utf8')).toBe('as it was');
});

test.each(['ارتفع المؤشر 1.9%.<br>', 'قالت الشركة إنها &quot;تعمل&quot;', 'وصل&nbsp;الوفد صباحا'])('a draft that no build would take is not written, and its line is told: %s', async (line) => {
  const file = join(room, 'web.txt');
  writeFileSync(file, `عنوان الخبر عن السوق\n\nافتتح السوق يوم الخميس في المدينة القديمة.\n\n${line}\n`);
  const args = ['--out', room, '--review', room, '--slug', 'web', '--published', '2024-06-20T12:06:00+03:00'];
  expect(await runImport([...args, '--dry-run', file])).toBe(0);
  expect(said.join()).toMatch(/line 5: the text holds markup, [<&]/);
  expect(await runImport([...args, file])).toBe(1);
  expect(complained.join()).toMatch(/web\.txt:5: refused: the text holds markup, .*Take it out/);
  expect(readdirSync(room)).toEqual(['web.txt']);
});

test('an address between angle brackets is text', async () => {
  const file = join(room, 'web.txt');
  writeFileSync(file, 'عنوان الخبر عن السوق\n\nافتتح السوق يوم الخميس في المدينة القديمة.\n\nللتواصل مع البلدية <press@town.example> كل يوم.\n');
  expect(await runImport(['--out', room, '--review', room, '--slug', 'web', '--published', '2024-06-20T12:06:00+03:00', file])).toBe(0);
});

test.each([
  ['broken', '{\n  "slug": "metro",\n}', /ar\.json is there already and is not JSON, line 3.*Correct that file/],
  ['empty of an article', 'null', /ar\.json is there already and holds no article\. Correct that file/],
])('what stands where the draft belongs and is %s is told, and left as it is', async (_, text, what) => {
  mkdirSync(join(room, 'metro'));
  writeFileSync(draft(), text);
  expect(await importing('--yes')).toBe(1);
  expect(complained.join()).toMatch(what);
  expect(readFileSync(draft(), 'utf8')).toBe(text);
});

test('a folder where a file should stand is told, with the way out', async () => {
  mkdirSync(draft(), { recursive: true });
  expect(await importing('--yes')).toBe(1);
  expect(complained.join()).toMatch(/a folder stands where a file should\. Move the folder away\. No draft was changed/);
});

test('a folder without a dispatch is told, and the others are read', async () => {
  mkdirSync(join(room, 'nothing'));
  expect(await runImport(['--json', '--dry-run', join(room, 'nothing'), sample])).toBe(1);
  expect(complained.join()).toContain('holds no dispatch');
  expect(said).toHaveLength(1);
});

test.skipIf(process.platform === 'win32')('a reader who has had enough of the output ends a run without a word', () => {
  const folder = fileURLToPath(new URL('samples/known', import.meta.url));
  const { stderr, status } = spawnSync('bash', ['-o', 'pipefail', '-c', `npx tsx src/newsroom/import.ts --json --dry-run "${folder}" | head -n 1 >/dev/null`], { encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
}, 60_000);

test.each([
  [[]], [['--nonsense', 'x']], [['--slug', 'Not A Slug', 'x']], [['--out', '', 'x']], [['--review', ' ', 'x']],
  ...['yesterday', '2025-02-31T10:00:00+03:00', '2025-02-01T25:61:00+03:00', '2025-13-45T99:99:99+03:00', '2025-02-01T10:00:00+99:00', '2025-02-01T10:00:00'].map((time) => [['--published', time, 'x']]),
])('wrong use %j is said, with how it is used', async (args) => {
  expect(await runImport(args)).toBe(2);
  expect(complained.join()).toContain('npm run import');
});
