import { fold } from '#model/fold.ts';
import { isMedium } from '../language/speaking-parties.ts';
import type { Party } from './speaker-phrases.ts';

/* Who hands on what others say: papers, channels and agencies of news, but no other agency. */

/** What agencies are for that speak for themselves, and the names of those that rate debts or fly to space. */
const fields = /^(?:طاقه|ذريه|فضاء|امم|تصنيف|مخابرات|استخبارات|تحقيق|تحقيقات|مكافحه|حمايه|ارصاد|شرطه|طيران|احصاء|تنميه|مواجهه|تخطيط|مراقبه|ادويه|امن|حدود|هجره|بييه|تعاون|تشغيل|اغاثه|لاجيين|موديز|فيتش|ستاندرد|ناسا|ايسا|فرونتكس)$/;

/** Behind ل, what an agency of news is for. */
const news = /^(?:اعلام|انباء|صحافه|اخبار)$/;

/** Whether a party is a medium, which hands on what another said: وكالة الأنباء, but not وكالة الطاقة. */
export function handsOn({ kind, head, traits, description }: Pick<Party, 'kind' | 'head' | 'traits' | 'description'>): boolean {
  if (kind !== 'body' || !isMedium(head)) return false;
  return head !== 'وكاله' || !(traits.some((trait) => fields.test(trait)) || servesAField(description ?? ''));
}

/** الوكالة الأوروبية للأدوية: an agency that is for something, and not for news. */
function servesAField(description: string): boolean {
  const purpose = /\sلل?([^ل]\S{2,})/u.exec(fold(description))?.[1];
  return purpose !== undefined && !news.test(purpose);
}
