import { expect, it } from 'vitest';
import { readText } from '../compose.ts';

const speaker = (sentence: string): string | null | undefined => readText(`خبر من المدينة\nنشر في: 20/06/2024 12:00\n\n${sentence}\n`, 'UTF-8').quotations.at(-1)?.speaker;

it.each([
  ['ورفع المحتجون، الذين جاؤوا من قرى بعيدة، شعارات منها "لا لبيع الميناء القديم أبدا".', 'المحتجون'],
  ['وتجمع المحتجون عند الجسر ورفعوا لافتات كتب عليها "كفى من غلاء الخبز في حينا".', 'المحتجون'],
  ['وأطلق المتظاهرون هتافات من قبيل "نريد الماء في بيوتنا"، و"لن نرحل من هنا".', 'المتظاهرون'],
  ['وسار المشاركون نحو البلدية حاملين لافتات كتب على بعضها "كفى من غلاء الخبز في حينا".', 'المشاركون'],
])('gives to a crowd what it shouts or holds up: %s', (sentence, who) => {
  expect(speaker(sentence)).toBe(who);
});

it.each([
  ['قال المدير سامر قنديل إن الجسر آمن. ورفعت في المسيرة لافتات كتب عليها "كفى من غلاء الخبز في حينا".'],
  ['قال المدير سامر قنديل إن الجسر آمن. وعلى الباب لافتة كتب عليها "كفى من غلاء الخبز في حينا".'],
  ['وحمل آخرون لافتات كتب على بعضها "كفى من غلاء الخبز في حينا".'],
])('gives to nobody what is held up by nobody: %s', (sentence) => {
  expect(speaker(sentence)).toBeNull();
});
