import { handsOn } from '../parties/news-media.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import { unled } from './unled.ts';

/** A word that says behind a paper who brought it out: أصدرته, نشرتها. */
const publishing = /^(?:اصدر|نشر|وزع|بث|اذاع|اعد|وجه|كتب|ارسل|القا|الق|اجرا|اجر|اطلق|انجز|قدم|سجل|حرر)ت?(?:ه|ها)$/;

/** بعث بها, أدلى به: the same in two words. */
const delivering = /^(?:بعثت?|ادلي|ادلت|تقدمت?|توجهت?)$/;

/** Whoever is said to have brought out a paper, where word `at` behind it begins to say so: أصدرته الوزارة, بعث بها الوزير, نشر على صفحة النقابة, نشر اليوم من قبل المنظمة. */
export function publisherAt(scene: Scene, at: number): Party | undefined {
  const { words } = scene;
  const fold = words[at]?.fold ?? '';
  if (publishing.test(fold)) return partyAt(scene, at + 1, true);
  if (delivering.test(fold) && /^بها?$/.test(words[at + 1]?.fold ?? '')) return partyAt(scene, at + 2, true);
  const passive = /^(?:نشرت?|صدرت?|اعدت?|اجريت?|انجزت?|منشوره?|صادره?|عممت?)$/.test(fold);
  const page = pageOwner(scene, passive ? at + 1 : at);
  if (page || !passive) return page;
  for (let index = at + 1; index < at + 7 && words[index]?.kind === 'word'; index += 1) {
    if (words[index]?.fold === 'من' && /^(?:قبل|طرف|جانب)$/.test(words[index + 1]?.fold ?? '')) return partyAt(scene, index + 2, true);
  }
  return undefined;
}

/** على صفحة النقابة, على الصفحة الرسمية للنقابة, في حساب الفنان: whose page a preposition at word `at` leads to. */
function pageOwner(scene: Scene, at: number): Party | undefined {
  return /^(?:علي|عبر|في)$/.test(scene.words[at]?.fold ?? '') ? ownerOfPage(scene, at + 1) : undefined;
}

/** Whose page or account begins at word `at`: حساب الوزارة, الصفحة الرسمية للوزارة. */
export function ownerOfPage(scene: Scene, at: number): Party | undefined {
  const { words } = scene;
  const noun = words[at]?.fold ?? '';
  if (!/^(?:ال)?(?:حساب|صفحه|موقع)$/.test(noun)) return undefined;
  let next = at + 1;
  while (/^(?:ال)?(?:رسميه?|خاصه?|الكترونيه?)$/.test(words[next]?.fold ?? '')) next += 1;
  const led = /^ل.{3}/.test(words[next]?.fold ?? '');
  if (!led && (noun.startsWith('ال') || next > at + 1)) return undefined;
  const owner = partyAt(led ? unled(scene, next) : scene, next, !led);
  return owner && owner.kind !== 'paper' && !handsOn(owner) && !/^(?:تويتر|فيسبوك|تيليجرام|تليغرام|يوتيوب|اكس|انستغرام|تواصل)$/.test(owner.head) ? owner : undefined;
}

/** The first word behind a paper and whoever is said to have issued it: ذكر تقرير صادر عن الوزارة أن, أفاد بيان للوزارة أن. */
export function issuedEnd(scene: Scene, paper: Party): number {
  const { words } = scene;
  const [first, second] = [words[paper.to]?.fold ?? '', words[paper.to + 1]?.fold ?? ''];
  if (/^(?:ال)?صادره?$/.test(first) && /^(?:عن|من)$/.test(second)) return partyAt(scene, paper.to + 2, true)?.to ?? paper.to;
  const publisher = publisherAt(scene, paper.to);
  if (publisher) return publisher.to;
  return /^ل.{3}/.test(first) ? (partyAt(unled(scene, paper.to), paper.to)?.to ?? paper.to) : paper.to;
}
