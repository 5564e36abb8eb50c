import { lexicon } from './sentence-words.ts';

/** Firms that newspapers of all countries call by one word and without a noun. What is a month, a river or a family's name too is left out, and so are the networks on which people write. */
const firms = lexicon(
  'غوغل جوجل قوقل مايكروسوفت ميكروسوفت ميتا آبل لينكدإن نتفليكس نيتفليكس زوم أوبر سبوتيفاي',
  'سامسونغ سامسونج هواوي شاومي سوني توشيبا باناسونيك نوكيا إريكسون كوالكوم إنتل إنفيديا نفيديا أوراكل ياهو تينسنت بايدو كاسبرسكي',
  'تويوتا هوندا هيونداي فولكسفاغن فولكسفاجن تسلا تيسلا بورشه ستيلانتس إيرباص بوينغ بوينج بومبارديه رايثيون تاليس',
  'أرامكو أدنوك سوناطراك سابك غازبروم غازبرم روسنفت إكسون شيفرون توتال إكوينور بتروناس بيمكس',
  'فايزر موديرنا أسترازينيكا سانوفي نوفارتس بيونتيك نستله نسله دانون أديداس لوريال إيكيا ماكدونالدز ستاربكس كوكاكولا بيبسيكو وولمارت زارا',
);

/** Whether a folded word is the name of a firm that stands for itself. */
export function isWorldFirm(word: string): boolean {
  return firms.has(word);
}
