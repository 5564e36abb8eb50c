import { expect, test } from 'vitest';
import { readDispatch } from './dispatch.ts';

const report = 'قالت مصادر محلية إن الأشغال انتهت في الموعد، وإن الافتتاح سيكون قريبا بحضور عدد من المسؤولين وممثلي الجهات المانحة التي أسهمت في تمويل المشروع.';
const stamp = 'الخميس 11 يوليو 2024 - 10:20';
const read = (...lines: string[]) => readDispatch(lines.join('\n\n'), 'UTF-8');

test.each(['دمشق-سانا', 'نيويورك/ الأناضول', 'إسطنبول / محمد شيخ يوسف / الأناضول', 'بغداد - واع', 'واشنطن - (أ ب)', 'الرياض 05 محرم 1446 هـ الموافق 11 يوليو 2024 م واس'])('a dateline on its own line names the agency and is no lead: %s', (dateline) => {
  const dispatch = read('عنوان', stamp, dateline, report, report, report);
  expect(dispatch.agency?.reason).toBe('its dateline names the agency');
  expect(dispatch.dateline?.text).toBe(dateline);
  expect(dispatch.metadata.map(({ text }) => text)).toContain(dateline);
  expect(dispatch.lead?.text).toBe(report);
  expect(dispatch.published).toMatch(/^2024-07-11T10:20/);
});

test.each([
  ['below a summary and the stamp', ['عنوان', 'فقرة تلخص الخبر.', stamp, `القاهرة (رويترز) - ${report}`, report]],
  ['below a byline', ['عنوان', 'من سعاد المنصوري', `القاهرة 11 يوليو 2024 (رويترز) - ${report}`, report, report]],
  ['in the first line, where there is no headline', [`بغداد 11 يوليو تموز 2025 (رويترز) - ${report}`, report]],
])('a dateline %s', (_, lines) => {
  const dispatch = read(...lines);
  expect(dispatch.agency?.id).toBe('reuters');
  expect(dispatch.published).toBeDefined();
  expect(dispatch.lead?.text ?? '').not.toContain('سعاد');
});

test.each([
  ['the source that is named', ['Giriş Tarihi: 11.07.2024 10:20 Son Güncelleme: 11.07.2024 12:20', 'المصدر: TRT عربي - وكالات'], [], 'trt'],
  ['Turkish stamps of others', ['Giriş Tarihi: 11.07.2024 10:20 Son Güncelleme: 11.07.2024 12:20'], [], undefined],
  ['a source that is not registered', ['Ekleme: 11.07.2024 10:20', 'المصدر: جريدة محلية'], [], undefined],
  ['its own Turkish stamp', ['Ekleme: 11.07.2024 10:20 / Güncelleme: 11.07.2024 12:20 / Arapça'], [], 'ilkha'],
  ['a stamp that leaves its name', ['رويترز 11 يوليو 2024'], [], 'reuters'],
  ['a stamp that leaves its name behind a dash', ['الأناضول - 11 يوليو 2024'], [], 'anadolu'],
  ['a stamp that leaves its name and a place', ['القاهرة | رويترز | 11 يوليو 2024 10:20'], [], 'reuters'],
  ['a stamp that leaves its name below', ['11 يوليو 2024 10:20 بي بي سي نيوز'], [], 'bbc'],
  ['a stamp that leaves a section', ['الشرق الأوسط | 11 يوليو 2024'], [], undefined],
  ['its name behind the word agency', [stamp], ['(وكالة إلكا)'], 'ilkha'],
  ['its other name', [stamp], ['(إيلخا)'], 'ilkha'],
  ['the Somali agency', [stamp], ['(صونا)'], 'sonna'],
  ['the Mauritanian agency', [stamp], ['(وما)'], 'ami'],
  ['an ending that many use', [stamp], ['(انتهى)'], undefined],
  ['an ending in its own marks', [stamp], ['// انتهى //'], 'spa'],
  ['a teaser that many have', [stamp], ['قد يهمك أيضا'], undefined],
  ['an editor', [stamp], ['تحرير: سامي علي'], undefined],
])('the agency by %s', (_, metadata, around, id) => {
  expect(read('عنوان', ...metadata, report, report, ...around).agency?.id).toBe(id);
});

test.each([
  ['اليوم الأحد الموافق 6 تموز 2025', '2025-07-06'],
  ['ولد الشاعر (13 مارس 1941 - 9 أغسطس 2008) في قرية، واليوم تقرأ قصائده', undefined],
  ['صدر المرسوم في 27 من شعبان 1432 (29 يوليو 2011)', undefined],
])('without a stamp, "%s" dates it %s', (words, published) => {
  expect(read('عنوان', `${words}، ${report}`, report, report).published).toBe(published);
});
