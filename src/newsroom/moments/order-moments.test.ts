import { expect, test } from 'vitest';
import { fold } from '#model/fold.ts';
import { ordersIn } from './order-moments.ts';

const wordings = (text: string) => ordersIn(fold(text)).map(({ start, end, order }) => [fold(text).slice(start, end), order]);

test.each([
  ['جاء القرار بعد يومين من إعلان الهدنة', 'بعد يومين من إعلان الهدنة', 'after'],
  ['وبعد ساعات من انتهاء القمة غادروا', 'بعد ساعات من انتهاء القمة', 'after'],
  ['وصلوا قبل يومين من بدء القمة', 'قبل يومين من بدء القمة', 'before'],
  ['استقال بعد عام واحد من تعيينه', 'بعد عام واحد من تعيينه', 'after'],
  ['سافر بعد القمة بيومين', 'بعد القمة بيومين', 'after'],
  ['تأتي بعد عام على مقتل القائد', 'بعد عام على مقتل القائد', 'after'],
  ['وقع قبل المباراة بثلاثة أشهر', 'قبل المباراة بثلاثة أشهر', 'before'],
  ['استقال قبل الحرب بأيام', 'قبل الحرب بأيام', 'before'],
  ['عاد بعد بضعة أشهر من الاجتماع', 'بعد بضعة أشهر من الاجتماع', 'after'],
])('the time between belongs to the order: %s', (text, wording, order) => {
  expect(wordings(`${text}.`)).toEqual([[fold(wording), order]]);
});

test.each([
  ['أغلقت الشوارع عشية وصول الرئيس', 'عشية وصول الرئيس', 'before'],
  ['تكلم عشية الانتخابات', 'عشية الانتخابات', 'before'],
  ['تكلم غداة انتخابه', 'غداة انتخابه', 'after'],
  ['خرجوا غداة مقتل أكثر من مئة عامل', 'غداة مقتل أكثر من مئة عامل', 'after'],
  ['رحلوا إثر الغزو الروسي للبلاد', 'إثر الغزو الروسي', 'after'],
])('the eve and the morrow of an event: %s', (text, wording, order) => {
  expect(wordings(`${text}.`)).toEqual([[fold(wording), order]]);
});
