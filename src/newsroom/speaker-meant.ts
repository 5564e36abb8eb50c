import { fold } from '#model/fold.ts';
import { bare } from './sentence-words.ts';
import { contains, dominant, fitting, fullest, wordsOf, type Member } from './speaker-cast.ts';
import type { Party } from './speaker-phrases.ts';
import { isAdjective, partyOf } from './speaking-parties.ts';

/** Who a phrase means. `member` is undefined where two or more are possible. */
export interface Meant {
  member: Member | undefined;
  role: string | undefined;
  confidence: number;
  how: string;
  candidates: Member[];
}

/** Words by which a report calls anybody who has just spoken. */
const epithets = /^(?:مسوول|مسووله|مسءول|مسيول|متحدث|متحدثه|ناطق|ناطقه|مصدر|رجل|سياسي|سياسيه|قيادي|قياديه|دبلوماسي|دبلوماسيه|مصرح|محدث|مرشح|مرشحه|سيد|سيده)$/;

/** Bodies of which there are many, so that an adjective alone says of none which it is. */
const societies = /^(?:منظمه|شركه|جمعيه|حركه|هييه|موسسه|جماعه|قناه|صحيفه|مجله|وكاله|نقابه|شبكه|موقع|صفحه|منصه|حزب|تنظيم|اطار|كتله|رابطه)$/;

/** Offices that say of nobody who it is, unless more follows. */
const incomplete = /^[وف]?(?:رئيس|رئيسة|وزير|وزيرة|مدير|مديرة|محافظ|كبير|قائد|نائب|أمين|زعيم|مدرب|ممثل|سفير|سفيرة|عضو|متحدث|ناطق|صاحب|صاحبة|ابن|ابنة|والد|والدة|نجل|أحد|احد|إحدى|احدى|بعض|مفتي|حاكم|والي|عمدة|وكيل|مندوب|مبعوث|كاتب|مؤسس|مالك|قائدا)$/u;

/** What somebody is besides his name, and no office that another may hold in the same dispatch. */
const trades = /^(?:نجم|نجمه|لاعب|لاعبه|مهاجم|مدافع|حارس|مدرب|مدربه|سياسي|سياسيه|نايب|فنان|فنانه|ممثل|ممثله|كاتب|كاتبه|باحث|باحثه|خبير|خبيره|محلل|محلله|ناشط|ناشطه|اعلامي|اعلاميه|صحفي|صحفيه|صحافي|دبلوماسي|دبلوماسيه|مسوول|مسووله|قيادي|قياديه|مغني|مغنيه|مطرب|مطربه|مخرج|مخرجه|اكاديمي|برلماني|فاعل|استاذ|طبيب|طبيبه|عالم|شيخ|داعيه|مرشح|مرشحه|محام|محامي|ملياردير|رجل|شاب|سيده|روايي|شاعر|مورخ|موسس|هداف|قايد)$/;

const same = /\s(?:ذاته|نفسه|ذاتها|نفسها|عينه|المذكور|المذكورة)$/u;

/** Whom the party means, of the cast, at its place. `recent` is who spoke last. */
export function meant(cast: readonly Member[], party: Party, recent: Member | undefined, goesOn = false): Meant {
  const role = party.description;
  if (party.name !== undefined) return byName(cast, party, role, recent);
  if (/^(?:[أا]حدهم|[إا]حداهن|[إا]حداهما|[أا]حدهما|بعضهم|آخرون|البعض|كثيرون|الكثيرون)$/u.test(role ?? '')) return { member: { name: role ?? '', words: wordsOf(role ?? ''), named: false, kind: party.kind, person: undefined, gender: party.gender, number: party.number, roles: [], seen: [party.start] }, role, confidence: 0.85, how: 'somebody without a name', candidates: [] };
  if (recent && same.test(role ?? '') && (party.number === recent.number || recent.number === undefined)) return { member: recent, role: undefined, confidence: 0.8, how: 'the same who spoke before', candidates: [] };
  // تولى الملك علاج المغني، وقال الأخير: the last of those named.
  const latter = /^(?:اخير|اخيره)$/.test(party.head) && party.traits.length === 0 && party.definite ? nearest(cast.filter((member) => member.named && (member.gender ?? party.gender) === party.gender && member.seen.some((at) => at < party.start)), party.start) : undefined;
  if (latter) return { member: latter, role: undefined, confidence: 0.75, how: 'the last of those named before', candidates: [latter] };
  const family = lastName(cast, party);
  if (family) return { member: family, role: role?.replace(/\s+\S+$/u, ''), confidence: 0.86, how: 'the office and the family name of one whom the dispatch names', candidates: [] };
  if (recent && (recent.kind !== 'body' || party.head === 'مصدر') && party.definite && (party.traits.length === 0 || (recent.named && (role ?? '').startsWith('ال') && party.traits.every(isAdjective) && fitting(cast, party, party.start).every((member) => !member.named))) && epithets.test(party.head) && (party.head === 'مصدر' || (party.gender ?? recent.gender) === (recent.gender ?? party.gender))) return { member: recent, role: recent.named ? undefined : role, confidence: 0.78, how: 'who spoke before goes on, under a word for anybody', candidates: [recent] };
  const fits = fitting(cast, party, party.start);
  const named = fits.filter((member) => member.named && (member.gender === undefined || party.gender === undefined || member.gender === party.gender));
  const longer = fits.filter((member) => !member.named).toSorted((one, other) => other.words.length - one.words.length);
  const pool = named.length > 0 ? named : longer;
  const body = party.kind === 'body' && party.definite && (role ?? '').startsWith('ال') && party.traits.every(isAdjective) ? cast.filter((member) => member.kind === 'body' && bare(member.words[0] ?? '') === party.head && member.words.length > Math.max(1, party.traits.length + (member.words[0]?.startsWith('ال') ? 1 : 0)) && (member.seen[0] ?? Infinity) < party.start && (party.traits.length === 0 || !member.words.slice(1).some(isAdjective) || party.traits.every((trait) => member.words.some((word) => bare(word) === trait)))) : [];
  if (body.length === 1) return { member: body[0], role, confidence: 0.85, how: 'the only body so called', candidates: [] };
  // وكالة الأمم المتحدة للغوث "الأونروا", and then الأونروا alone.
  const short = wordsOf(role ?? '');
  const whole = party.kind === 'body' && short.length === 1 ? cast.filter((member) => member.kind === 'body' && member.words.length > 1 && member.words.at(-1) === short[0] && (member.seen[0] ?? Infinity) < party.start) : [];
  if (whole.length === 1) return { member: whole[0], role, confidence: 0.86, how: 'the end of a longer name', candidates: [] };
  if (party.definite && party.kind === 'person' && party.number === 'one' && named.length === 0) {
    // وزير السياحة, once only called الوزير فلان; المتحدث باسم الخارجية in the headline, named below.
    const holders = cast.filter((member) => member.named && member.kind !== 'body' && (member.gender ?? party.gender) === (party.gender ?? member.gender) && member.roles.some(({ head }) => head === party.head));
    const sole = holders[0];
    const loose = sole?.roles.some(({ head, traits }) => head === party.head && (traits.length === 0 || traits.filter((trait) => party.traits.some((other) => other === trait || bare(other) === bare(trait))).length * 2 >= Math.min(traits.length, party.traits.length)));
    if (holders.length === 1 && sole && loose && party.traits.length > 0) return { member: sole, role, confidence: 0.74, how: 'the only one of this office whom the dispatch names', candidates: [sole] };
  }
  if (party.definite && (role ?? '').startsWith('ال') && party.kind === 'person' && fits.length === 0) {
    const sources = cast.filter((member) => !member.named && member.number === party.number && member.roles[0]?.head === party.head && (member.seen[0] ?? Infinity) < party.start && !member.name.startsWith('ال'));
    if (sources.length === 1) return { member: sources[0], role, confidence: 0.76, how: 'the one whom the dispatch brought in without an article', candidates: [] };
  }
  const own = cast.find((member) => !member.named && fold(member.name) === fold(role ?? ''));
  const text = own ?? { name: role ?? '', words: wordsOf(role ?? ''), named: false, kind: party.kind, person: undefined, gender: party.gender, number: party.number, roles: [], seen: [party.start] };
  if (!party.definite && party.kind === 'person' && incomplete.test(role ?? '')) return { member: text, role, confidence: 0.4, how: 'an office without what it is the office of', candidates: [] };
  if (!party.definite && party.kind === 'person') return { member: text, role, confidence: 0.88, how: 'a description without a name', candidates: [] };
  // المدرب الإيطالي: the coach who has just spoken, his nation new to the dispatch.
  const sole = cast.filter((member) => member.named && member.roles.some(({ head }) => head === party.head));
  const strange = named.length === 0 && longer.every((member) => member === own);
  if (strange && party.definite && sole.length === 1 && sole[0] === recent && party.traits.length === 1 && party.traits.every(isAdjective) && (party.gender ?? recent?.gender) === (recent?.gender ?? party.gender)) return { member: recent, role, confidence: 0.7, how: 'the only one of this office, who spoke last', candidates: [recent as Member] };
  if (strange && party.definite && party.kind === 'person' && recent?.named && recent.kind !== 'body' && party.number === 'one' && (party.gender ?? recent.gender) === (recent.gender ?? party.gender)) {
    const known = cast.filter((member) => member.named && member.kind !== 'body' && (member.seen[0] ?? 0) < party.start);
    const sameOffice = goesOn && recent.roles.some(({ head }) => head === party.head) && cast.filter((member) => member.named && member.roles.some(({ head }) => head === party.head)).length === 1;
    const free = sameOffice || !recent.roles.some(({ head }) => head === party.head) || party.traits.length === 0 || party.traits.some((trait) => /^(?:سابق|سابقه)$/.test(trait));
    if (goesOn && free) return { member: recent, role, confidence: 0.72, how: 'who spoke before goes on, under another description', candidates: [recent, text] };
    if (known.length === 1 && (party.traits.length > 0 || trades.test(party.head)) && party.traits.every(isAdjective)) return { member: recent, role, confidence: 0.74, how: 'the only person named so far, under another description', candidates: [recent, text] };
    // النجم المغربي, السياسي الفرنسي: what somebody is, said of whom the dispatch has just named.
    if (free && party.traits.length > 0 && trades.test(party.head) && party.traits.every(isAdjective) && lastNamed(cast, party) === recent) return { member: recent, role, confidence: 0.72, how: 'who spoke before and was named last, under another description', candidates: [recent, text] };
  }
  if (strange && party.definite && party.kind === 'person' && party.number === 'one' && !recent && trades.test(party.head) && party.traits.every(isAdjective)) {
    const named = cast.filter((member) => member.named && member.kind !== 'body' && (member.seen[0] ?? Infinity) < party.start && (member.words.length > 1 || member.roles.length > 0 || member.gender !== undefined) && (member.gender ?? party.gender) === (party.gender ?? member.gender));
    if (named.length === 1) return { member: named[0], role, confidence: 0.7, how: 'the only person named so far, under another description', candidates: named };
  }
  // اللاعب السويدي, in a dispatch about one man.
  if (strange && party.definite && party.kind === 'person' && party.number === 'one' && trades.test(party.head) && party.traits.every(isAdjective)) {
    const main = dominant(cast.filter((member) => member.named && member.kind !== 'body' && (member.gender ?? party.gender) === (party.gender ?? member.gender)));
    if (main && main.seen.length >= 3) return { member: main, role, confidence: 0.72, how: 'the one whom the dispatch is about, under another description', candidates: [main, text] };
  }
  // المنظمة الأممية, الشركة الأمريكية
  if (strange && party.definite && party.kind === 'body' && societies.test(party.head) && recent && (recent.named || recent.kind === 'body') && (recent.kind === 'body' || recent.person === undefined) && (role ?? '').startsWith('ال') && party.traits.every(isAdjective) && recent.kind !== 'person' && (party.gender ?? recent.gender) === (recent.gender ?? party.gender)) return { member: recent, role, confidence: 0.71, how: 'the body that spoke before, under another description', candidates: [recent, text] };
  // المدرب, الرئيس الفرنسي, المنظمة الحقوقية: somebody whom the dispatch names, and the rules have not found.
  const vague = party.kind === 'person' ? party.number === 'one' && (party.traits.length === 0 || (role ?? '').startsWith('ال')) : party.kind === 'paper' || (party.traits.length > 0 && societies.test(party.head));
  const anyOf = party.kind === 'body' && party.traits.length === 0 && societies.test(party.head) && (role ?? '').startsWith('ال') && cast.some((member) => member.named);
  const faint = anyOf || party.definite && vague && party.traits.every(isAdjective) && cast.some((member) => member.named && (party.kind !== 'person' || member.kind !== 'body'));
  if (pool.length === 0 || (named.length === 0 && longer.length === 1 && longer[0] === own)) return { member: text, role, confidence: faint ? 0.45 : 0.85, how: 'a description without a name', candidates: [] };
  const anonymous = pool[0]?.kind === 'paper' && cast.some((member) => member.named || member.kind === 'body');
  if (pool.length === 1) return { member: pool[0], role, confidence: anonymous ? 0.5 : named.length === 1 ? 0.87 : 0.82, how: `the only one whom the dispatch calls "${role ?? ''}"`, candidates: [] };
  if (recent && pool.includes(recent)) return { member: recent, role, confidence: 0.74, how: `the last of those called "${role ?? ''}" to have spoken`, candidates: pool };
  if (named.length === 0) return { member: nearest(longer, party.start) ?? text, role, confidence: 0.7, how: 'the nearest of the bodies so called', candidates: longer };
  const exact = named.filter((member) => member.roles.some(({ traits }) => traits.length === party.traits.length && party.traits.length > 0));
  if (exact.length === 1) return { member: exact[0], role, confidence: 0.74, how: `the one whom the dispatch introduces as "${role ?? ''}"`, candidates: named };
  const close = nearest(named, party.start);
  const distance = (member: Member) => party.start - (member.seen.findLast((at) => at < party.start) ?? -4000);
  const alone = close && named.every((member) => member === close || distance(member) > distance(close) + 400);
  return { member: alone ? close : undefined, role, confidence: alone ? 0.62 : 0.3, how: `more than one is called "${role ?? ''}"`, candidates: named };
}

/** The person named nearest before a phrase. */
function lastNamed(cast: readonly Member[], party: Party): Member | undefined {
  return nearest(cast.filter((member) => member.named && member.kind !== 'body' && member.seen.some((at) => at < party.start)), party.start);
}

/** The only one whose family name ends the description: الرئيس السيسي. */
function lastName(cast: readonly Member[], party: Party): Member | undefined {
  const words = wordsOf(party.description ?? '');
  // مسؤولون في إدارة فلان are others than he.
  const whole = party.kind === 'person' && party.number === 'one' && party.definite && words.slice(1, -1).every((word) => !/^(?:في|من|ل|الي|لدي|باسم)$/.test(word) && partyOf(word) !== 'body');
  const word = whole ? words.at(-1) : undefined;
  const bearers = cast.filter((member) => member.named && member.words.length > 1 && member.words.at(-1) === word);
  return party.traits.length > 0 && bearers.length === 1 ? bearers[0] : undefined;
}

function byName(cast: readonly Member[], party: Party, role: string | undefined, recent: Member | undefined): Meant {
  const words = wordsOf(fullest(party));
  const id = party.found?.kind === 'person' ? party.found.id : undefined;
  const equal = cast.find((member) => member.named && ((id !== undefined && member.person === id) || member.words.join(' ') === words.join(' ')));
  const holders = equal ? [equal] : cast.filter((member) => member.named && contains(member.words, words));
  const main = holders.length === 1 ? holders[0] : (dominant(holders) ?? ownName(holders, words));
  const only = main ?? (recent && holders.includes(recent) ? recent : undefined);
  if (only) return { member: only, role: role ?? undefined, confidence: only.faint ? 0.6 : holders.length === 1 ? 0.95 : only === main ? 0.84 : 0.8, how: only.faint ? 'a single word that may be no name' : words.length < only.words.length ? 'a short form of the full name' : 'the name itself', candidates: holders.length === 1 ? [] : holders };
  return { member: undefined, role, confidence: 0.3, how: holders.length > 0 ? 'more than one bears this name' : 'a name the dispatch does not introduce', candidates: holders };
}

/** The only one of whose name the short form is the end and whose name nobody else's holds: أنجيلا ميركل الصيد is two. */
function ownName(members: readonly Member[], words: readonly string[]): Member | undefined {
  const own = members.filter((member) => member.words.length - words.length === 1 && words.every((word, index) => bare(word) === bare(member.words[index + 1] ?? '')));
  return own.length === 1 ? own[0] : undefined;
}

function nearest(members: readonly Member[], before: number): Member | undefined {
  const last = (member: Member) => member.seen.findLast((at) => at < before) ?? -1;
  return members.toSorted((one, other) => last(other) - last(one))[0];
}
