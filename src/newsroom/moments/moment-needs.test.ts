import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from '#model/fold.ts';
import { expect, test } from 'vitest';
import { momentNeeds, momentPatterns } from './moment-patterns.ts';

const samples = fileURLToPath(new URL('../samples/known/', import.meta.url));
/** Wordings of kinds that samples seldom have. */
const wordings = [
  'الأسبوع الماضي في يوم الثلاثاء من الأسبوع الماضي وفي الثلاثاء والأربعاء الماضيين', 'ليل الخميس - الجمعة، وليلة الأحد على الاثنين', 'في مثل هذا اليوم من عام 1990', '5 و6 و7 مارس، و5-7 أبريل', 'مايو (أيار) ويوليو/تموز', 'في يناير الماضي، وفي فبراير من العام نفسه',
  'لمدة ثلاثة أيام، واستمرت يومين، على مدى ثلاث سنوات، وامتد أسبوعا، وطوال عامين', 'السجن خمس سنوات، وهدنة لثلاثة أيام', 'هذا المساء، وهذه الليلة، والليلة، وصباح اليوم', 'مطلع الأسبوع، وآخر الشهر، ونهاية العام', 'هذا العام، ولهذه السنة، ومطلع هذا الشهر', 'مونديال 2014 وكأس أمم أفريقيا 2019',
  'بين 2010 و2015، ومن 2010 حتى 2012، و2010-2012، و2010/11', 'وقبل عامين، فمنذ شهر، وبعد يومين', 'الموسم الماضي، والعام الدراسي المقبل', 'اليوم نفسه من عام 1999، ونفس اليوم من عام 1998', '1990م', 'نفس العام، والشهر ذاته',
];

test('what a kind of wording needs stands wherever the kind does', () => {
  const lines = [...readdirSync(samples).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(samples, name), 'utf8').split('\n')), ...wordings].map(fold);
  const holds = (pattern: RegExp, text: string) => text.search(pattern) >= 0;
  const wanting = Object.entries(momentPatterns).flatMap(([kind, pattern]) => {
    const needs = [momentNeeds[kind as keyof typeof momentPatterns] ?? []].flat();
    return lines.filter((line) => holds(pattern, line) && !needs.every((need) => holds(need, line))).map((line) => `${kind}: ${line}`);
  });
  expect(wanting).toEqual([]);
});
