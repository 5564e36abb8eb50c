import { expect, test } from 'vitest';
import { readDispatch } from './dispatch.ts';

const body = 'قالت مصادر محلية إن الأشغال انتهت في الموعد، وإن الافتتاح سيكون قريبا بحضور عدد من المسؤولين وممثلي الجهات المانحة التي أسهمت في تمويل المشروع.';
const read = (text: string) => readDispatch(text, 'UTF-8');

test('Turkish metadata, furniture and credit are told apart, and the agency gives the zone', () => {
  const dispatch = read(`عنوان\n\nفقرة تلخص الخبر وتقول ما جرى.\n\nEkleme: 12.03.2024 09:15:00 / Güncelleme: 12.03.2024 10:20:11 / Arapça\nDestek için\n\n${body}\n\n${body}  (İLKHA)`);
  expect(dispatch).toMatchObject({ published: '2024-03-12T09:15:00+03:00', updated: '2024-03-12T10:20:11+03:00', headline: { text: 'عنوان' }, lead: { text: 'فقرة تلخص الخبر وتقول ما جرى.' }, credit: { text: '(İLKHA)' } });
  expect(dispatch.agency?.id).toBe('ilkha');
  expect(dispatch.body).toHaveLength(2);
  expect(dispatch.furniture.map(({ text }) => text)).toEqual(['Destek için']);
});

test.each([
  ['تاريخ النشر: 05/11/2023 - 14:30', '2023-11-05T14:30:00+00:00'],
  ['الثلاثاء 12 مارس 2024 - 03:40 م', '2024-03-12T15:40:00+00:00'],
  ['15:20 GMT 25.09.2023 (تم التحديث: 16:02 GMT 25.09.2023)', '2023-09-25T15:20:00+00:00'],
  ['المنامة في 15 أبريل / بنا / 2024', '2024-04-15'],
  ['Published: 20 June 2024 12:06 GMT', '2024-06-20T12:06:00+00:00'],
  ['نُشر في 3 تشرين أول/أكتوبر 2023', '2023-10-03'],
  ['يونيو 20، 2024', '2024-06-20'],
  ['20يونيو 2024', '2024-06-20'],
  ['[20/يونيو/2024]', '2024-06-20'],
  ['14 ذو الحجة 1445 هـ', '2024-06-20'],
  ['14/12/1445هـ', '2024-06-20'],
  ['نشر في: 20 يونيو ,2024: 12:06 م GST', '2024-06-20T12:06:00+04:00'],
  ['أُضيف: 20 يونيو 2024', '2024-06-20'],
  ['حررت في 20 يونيو 2024', '2024-06-20'],
  ['20 يونيو 2024 بواسطة أحمد علي', '2024-06-20'],
  ['20-06-2024 المصدر: النهار', '2024-06-20'],
  ['20 يونيو 2024 الساعة 15 و15 دقيقة', '2024-06-20T15:15:00+00:00'],
  ['06/20/2024 3:15 PM', '2024-06-20T15:15:00+00:00'],
  ['20/6/24 - 15:15', '2024-06-20T15:15:00+00:00'],
  ['20 يونيو 2024 - 15h15', '2024-06-20T15:15:00+00:00'],
  ['20 يونيو 2024\nالساعة 3:15 مساء بتوقيت القاهرة', '2024-06-20T15:15:00+03:00'],
  ['20 يونيو 2024\n15:15', '2024-06-20T15:15:00+00:00'],
])('the stamp %s', (stamp, published) => {
  expect(read(`عنوان\n${stamp}\n\n${body}\n\n${body}`).published).toBe(published);
});

test.each(['الخميس 20 يونيو 2024', 'تاريخ النشر: 20/06/2024', 'العدد 12345 الخميس 20 يونيو 2024'])('a stamp above the headline is none: %s', (stamp) => {
  expect(read(`${stamp}\nعنوان الخبر\n\n${body}\n\n${body}`)).toMatchObject({ published: '2024-06-20', headline: { text: 'عنوان الخبر' } });
});

test('a headline with a date is a headline', () => {
  expect(read(`قمة 20 يونيو 2024\n\n${body}\n\n${body}`)).toMatchObject({ published: undefined, headline: { text: 'قمة 20 يونيو 2024' } });
});

test('a dateline gives agency and date', () => {
  const dispatch = read(`عنوان\n\nموسكو – 20 يونيو 2024 (تاس) – ${body}\n\n${body}`);
  expect(dispatch.published).toBe('2024-06-20');
  expect(dispatch.agency?.id).toBe('tass');
});

test('the time below the report belongs to the day of its dateline', () => {
  const dispatch = read(`عنوان\n\nالرياض 14 ذو الحجة 1445 هـ الموافق 20 يونيو 2024 م واس\n\n${body}\n\n${body}\n// انتهى //\n15:32 ت مـ`);
  expect(dispatch.published).toBe('2024-06-20T15:32:00+03:00');
  expect(dispatch.warnings).toEqual([]);
});

test.each([
  ['the weekday of the report', 'المكلا 29 يناير كانون الثاني (رويترز) - قال مسؤولون يوم الأربعاء إن القارب عاد. وعاودت الهجمات الظهور في نوفمبر تشرين الثاني 2023 وقد تنتهي بحلول 2030', '2025-01-29'],
  ['yesterday', 'الميناء في 30 يناير /وكالة/ عاد أمس الأربعاء قارب غرق مثله في 2024', '2025-01-30'],
  ['no weekday', 'الميناء في 16 أبريل /وكالة/ عاد القارب الذي غرق مثله في 2023', undefined],
  ['no year', 'المكلا 29 يناير كانون الثاني (رويترز) - قال مسؤولون يوم الأربعاء إن القارب عاد', undefined],
  ['a weekday that fits no year', 'المكلا 29 يناير كانون الثاني (رويترز) - قال مسؤولون يوم السبت إن القارب الذي غرق عام 2023 عاد', undefined],
])('a dateline without its year, by %s', (_, report, published) => {
  expect(read(`عنوان\n\n${report}.\n\n${body}\n\n${body}`).published).toBe(published);
});

test('what follows the notice of rights or related stories is not the report', () => {
  const dispatch = read(`عنوان\n\n${body}\n\n${body}\n\nاقرأ أيضا:\nخبر آخر تماما\nوخبر ثالث\nجميع الحقوق محفوظة`);
  expect(dispatch.furniture).toHaveLength(4);
  expect([dispatch.lead, ...dispatch.body].filter(Boolean)).toHaveLength(2);
});

test('every letter is in exactly one part', () => {
  const text = `عنوان\r\n\r\n${body}\u00a0\r\nالخميس 20 يونيو 2024\r\n${body} (رويترز)\r\nشارك عبر\r\n`;
  const { headline, lead, body: paragraphs, metadata, furniture, credit } = read(text);
  const parts = [headline, lead, ...paragraphs, ...metadata, ...furniture, credit].flatMap((part) => part ?? []).toSorted((one, other) => one.start - other.start);
  for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
  expect(parts.map(({ text: words }) => words).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

const told = (text: string) => readDispatch(text, 'UTF-8', '2025-08-27T15:00:00+00:00');

test.each([
  ['its own day and hour', `عنوان\n18/03/2025 15:08:21\n\n${body}\n\n${body}`, '2025-03-18T15:08:21+00:00', true],
  ['its own day', `عنوان\n2025-03-18\n\n${body}\n\n${body}`, '2025-03-18', true],
  ['the same day', `عنوان\n2025-08-27\n\n${body}\n\n${body}`, '2025-08-27T15:00:00+00:00', false],
  ['no day', `عنوان\n\n${body}\n\n${body}`, '2025-08-27T15:00:00+00:00', false],
  ['a dateline without its year', `عنوان\n\nلندن 27 أغسطس آب (رويترز) - تراجعت الأسعار يوم الأربعاء.\n\n${body}`, '2025-08-27T15:00:00+00:00', false],
])('what an editor says of the day fills what a dispatch with %s does not say', (_, text, published, warned) => {
  const dispatch = told(text);
  expect(dispatch.published).toBe(published);
  expect(dispatch.warnings.some(({ what }) => what.includes('its own date'))).toBe(warned);
});
