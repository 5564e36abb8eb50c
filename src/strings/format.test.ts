import { afterEach, describe, expect, test, vi } from 'vitest';
import { earliest, latest, parseDuration, parseEdtf, partsOfDay } from '#model/edtf.ts';
import { languageCodes, type LanguageCode } from './languages.ts';
import { loadWords, words } from './words.ts';

await Promise.all(languageCodes.map((code) => loadWords(code)));
const format = (code: LanguageCode) => words(code).format;
const inAll = (say: (code: LanguageCode) => string) => languageCodes.map(say);
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const dispatch = '2024-06-20T12:06:03+03:00';

describe('calendar, lists and numbers are those of CLDR, by way of Node', () => {
  const tags = { ar: 'ar-u-nu-latn', en: 'en-GB', tr: 'tr', ku: 'ku' };
  const noons = Array.from({ length: 12 * 28 }, (_, index) => new Date(Date.UTC(2024, Math.floor(index / 28), (index % 28) + 1, 12)));
  const cldr = (code: LanguageCode, options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(tags[code], { ...options, timeZone: 'UTC' }).format(date);

  test.each(languageCodes)('%s: every day of every month, with its weekday', (code) => {
    for (const noon of noons) {
      const iso = noon.toISOString().replace('.000', '');
      expect(format(code).day(iso, 'UTC')).toBe(cldr(code, { dateStyle: 'long' }, noon));
      expect(format(code).dayInFull(iso, 'UTC')).toBe(cldr(code, { dateStyle: 'full' }, noon));
    }
  });

  test.each(languageCodes)('%s: months by name, and with their year', (code) => {
    for (let month = 0; month < 12; month += 1) {
      const first = new Date(Date.UTC(2024, month, 1));
      const key = String(month + 1) as '1';
      expect(words(code).t(($) => $.calendar.months[key])).toBe(cldr(code, { month: 'long' }, first));
      const when = format(code).when(parseEdtf(`2024-${key.padStart(2, '0')}`));
      expect(when).toBe(cldr(code, { month: 'long', year: 'numeric' }, first));
    }
  });

  test.each(languageCodes)('%s: lists', (code) => {
    for (const items of [[], ['أ'], ['أ', 'ب'], ['أ', 'ب', 'ج'], ['أ', 'ب', 'ج', 'د']]) {
      expect(format(code).list(items)).toBe(new Intl.ListFormat(tags[code]).format(items));
    }
  });

  test.each(languageCodes)('%s: numbers, without bidi controls', (code) => {
    for (const value of [0, 7, 1000, 1234567.5, -3]) {
      expect(format(code).number(value)).toBe(new Intl.NumberFormat(tags[code]).format(value).replace(/\p{Cf}/gu, ''));
    }
  });
});

describe('a time says whose it is', () => {
  test('in the zones that have a name', () => {
    expect(inAll((code) => format(code).moment(dispatch, 'Europe/Istanbul'))).toEqual([
      '20 يونيو 2024، 12:06 بتوقيت إسطنبول',
      '20 June 2024, 12:06 Istanbul time',
      '20 Haziran 2024, İstanbul saatiyle 12:06',
      '20ê hezîrana 2024an, bi saeta Stenbolê 12:06',
    ]);
    expect(inAll((code) => format(code).time(dispatch, 'Asia/Pyongyang'))).toEqual([
      '18:06 بتوقيت بيونغ يانغ',
      '18:06 Pyongyang time',
      'Pyongyang saatiyle 18:06',
      'bi saeta Pyongyangê 18:06',
    ]);
    expect(inAll((code) => format(code).time(dispatch, 'UTC'))).toEqual([
      '09:06 بتوقيت غرينتش',
      '09:06 GMT',
      'Greenwich saatiyle 09:06',
      'bi saeta Greenwichê 09:06',
    ]);
  });

  test('elsewhere by the offset kept there then, in summer and winter', () => {
    const { moment } = format('en');
    expect(moment(dispatch, 'America/St_Johns')).toBe('20 June 2024, 06:36 (UTC−2:30)');
    expect(moment('2024-01-20T12:06Z', 'America/St_Johns')).toBe('20 January 2024, 08:36 (UTC−3:30)');
    expect(moment('2024-06-20T21:30Z', 'Asia/Tokyo')).toBe('21 June 2024, 06:30 (UTC+9)');
  });

  test('midnight is 00:00, and the day is the one it is there', () => {
    expect(format('en').moment('2024-06-18T21:00Z', 'Europe/Moscow')).toBe('19 June 2024, 00:00 Moscow time');
  });

  test('wherever the machine stands', () => {
    const here = inAll((code) => format(code).moment(dispatch, 'Asia/Pyongyang'));
    for (const zone of ['Asia/Pyongyang', 'Europe/Istanbul', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      expect(inAll((code) => format(code).moment(dispatch, 'Asia/Pyongyang'))).toEqual(here);
    }
  });

  test('a zone that does not exist, and a time without an offset, are refused', () => {
    expect(() => format('ar').moment(dispatch, 'Asia/Atlantis')).toThrow(RangeError);
    expect(() => format('ar').moment('2024-06-20T12:06', 'UTC')).toThrow(/needs its zone/);
    expect(() => format('ar').day('2024-06-20', 'UTC')).toThrow(/no time of day/);
  });
});

describe('a date is said as it is known', () => {
  test.each([
    ['1961', '1961', '1961', '1961', '1961'],
    ['2000/2001', '2000–2001', '2000–2001', '2000–2001', '2000–2001'],
    ['2023-09', 'سبتمبر 2023', 'September 2023', 'Eylül 2023', 'îlona 2023an'],
    ['1961-07-06', '6 يوليو 1961', '6 July 1961', '6 Temmuz 1961', '6ê tîrmeha 1961an'],
    ['2000-07-19/2000-07-20', '19–20 يوليو 2000', '19–20 July 2000', '19–20 Temmuz 2000', '19–20ê tîrmeha 2000an'],
    ['2000-06-19/2000-07-20', '19 يونيو – 20 يوليو 2000', '19 June – 20 July 2000', '19 Haziran – 20 Temmuz 2000', '19ê hezîranê – 20ê tîrmeha 2000an'],
    ['2000-06/2000-07', 'يونيو – يوليو 2000', 'June – July 2000', 'Haziran – Temmuz 2000', 'hezîran – tîrmeha 2000an'],
    ['1999-12/2001', 'ديسمبر 1999 – 2001', 'December 1999 – 2001', 'Aralık 1999 – 2001', 'berfanbara 1999an – 2001'],
    ['2000/..', 'منذ عام 2000', 'since 2000', '2000 yılı ve sonrası', 'ji sala 2000an ve'],
    ['../2000', 'حتى عام 2000', 'until 2000', '2000 yılı ve öncesi', 'heta sala 2000an'],
    ['2000~', 'نحو عام 2000', 'about 2000', 'tahminen 2000 yılı', 'texmînen sala 2000an'],
    ['2000?', 'ربما عام 2000', 'possibly 2000', '2000 yılı (kesin değil)', 'belkî sala 2000an'],
    ['2000%', 'ربما نحو عام 2000', 'possibly about 2000', 'tahminen 2000 yılı (kesin değil)', 'belkî texmînen sala 2000an'],
    ['2000~/2001~', 'نحو 2000–2001', 'about 2000–2001', 'tahminen 2000–2001', 'texmînen 2000–2001'],
    ['2000~/2001', 'من نحو عام 2000 إلى عام 2001', 'from about 2000 to 2001', 'tahminen 2000 yılı ile 2001 yılı arası', 'ji texmînen sala 2000an heta sala 2001an'],
    ['199X', 'تسعينيات القرن الـ20', 'the 1990s', '1990’lar', 'salên 1990an'],
    ['198X', 'ثمانينيات القرن الـ20', 'the 1980s', '1980’ler', 'salên 1980an'],
    ['200X', 'العقد الأول من القرن الـ21', 'the first decade of the 2000s', '2000’lerin ilk on yılı', 'deh salên pêşîn ên salên 2000an'],
    [dispatch, '20 يونيو 2024، 12:06 (UTC+3)', '20 June 2024, 12:06 (UTC+3)', '20 Haziran 2024, 12:06 (UTC+3)', '20ê hezîrana 2024an, 12:06 (UTC+3)'],
  ])('%s', (text, ...expected) => {
    expect(inAll((code) => format(code).when(parseEdtf(text)))).toEqual(expected);
  });

  test('two times of one day say the day once', () => {
    const talks = parseEdtf('2024-06-19T13:00+09:00/2024-06-19T15:00+09:00');
    expect(format('en').when(talks, undefined, 'Asia/Pyongyang')).toBe('19 June 2024, 13:00–15:00 Pyongyang time');
    expect(format('en').when(talks, undefined, 'America/Los_Angeles')).toBe('18 June 2024, 21:00–23:00 (UTC−7)');
  });

  test.each([
    ['2024-06-18/2024-06-19', 'night', 'ليلة 18–19 يونيو 2024', 'night of 18–19 June 2024', '18–19 Haziran 2024 gecesi', 'şeva 18–19ê hezîrana 2024an'],
    ['2024-06-30/2024-07-01?', 'night', 'ربما ليلة 30 يونيو – 1 يوليو 2024', 'possibly night of 30 June – 1 July 2024', '30 Haziran – 1 Temmuz 2024 gecesi (kesin değil)', 'belkî şeva 30ê hezîranê – 1ê tîrmeha 2024an'],
    ['2024-06-19', 'dawn', 'فجر 19 يونيو 2024', 'before dawn on 19 June 2024', '19 Haziran 2024 sabaha karşı', 'berbanga 19ê hezîrana 2024an'],
    ['2024-06-19~', 'dawn', 'نحو فجر 19 يونيو 2024', 'before dawn on 19 June 2024 or thereabouts', 'tahminen 19 Haziran 2024 sabaha karşı', 'texmînen berbanga 19ê hezîrana 2024an'],
    ['2024-06-19', 'morning', 'صباح 19 يونيو 2024', 'morning of 19 June 2024', '19 Haziran 2024 sabahı', 'sibeha 19ê hezîrana 2024an'],
    ['2024-06-19', 'noon', 'ظهر 19 يونيو 2024', 'midday on 19 June 2024', '19 Haziran 2024 öğle vakti', 'nîvroya 19ê hezîrana 2024an'],
    ['2024-06-19', 'evening', 'مساء 19 يونيو 2024', 'evening of 19 June 2024', '19 Haziran 2024 akşamı', 'êvara 19ê hezîrana 2024an'],
  ] as const)('%s, %s', (text, part, ...expected) => {
    expect(inAll((code) => format(code).when(parseEdtf(text), part))).toEqual(expected);
  });

  test('a part is refused where there is no day for it', () => {
    expect(() => format('en').when(parseEdtf('2023-09'), 'night')).toThrow('"night" can be said of a day, and "night" of two that follow each other, not of 2023-09');
    expect(() => format('en').when(parseEdtf('2024-06-18/2024-06-19'), 'dawn')).toThrow(RangeError);
  });
});

describe('no doubt is lost', () => {
  const doubts = {
    ar: { about: 'نحو', uncertain: 'ربما' },
    en: { about: 'about', uncertain: 'possibly' },
    tr: { about: 'tahminen', uncertain: 'kesin değil' },
    ku: { about: 'texmînen', uncertain: 'belkî' },
  };
  const dates = ['1961', '2023-09', '2024-06-19', '2024-06-20T12:06Z', '199X', '200X'];
  const ends = ['2031', '2031-09', '2031-06-19', '2031-06-20T12:06Z', '203X', '2023-10', '2024-06-20', '2024-07-01', '2024-06-20T14:06Z'];
  const marks = ['', '~', '?', '%'];
  const singles = dates.flatMap((date) => marks.map((mark) => date + mark));
  const closed = singles.flatMap((start) => ends.flatMap((end) => marks.map((mark) => `${start}/${end}${mark}`)));
  const texts = [...singles, ...singles.flatMap((date) => [`${date}/..`, `../${date}`]), ...closed.filter(isForward)];

  test.each(languageCodes)('%s says about and possibly where the date does, and nowhere else', (code) => {
    const { about, uncertain } = doubts[code];
    const says = [
      ...texts.map((text) => [text, format(code).when(parseEdtf(text))] as const),
      ...texts.map((text) => [text, format(code).when(parseEdtf(text), undefined, 'Asia/Pyongyang')] as const),
      ...marks.flatMap((mark) => partsOfDay.map((part) => [mark, format(code).when(parseEdtf(`2024-06-19${mark}`), part)] as const)),
      ...marks.flatMap((a) => marks.map((b) => [a + b, format(code).when(parseEdtf(`2024-06-18${a}/2024-06-19${b}`), 'night')] as const)),
    ];
    expect(says.length).toBeGreaterThan(1500);
    for (const [text, said] of says) {
      expect([text, said, said.includes(about)]).toEqual([text, said, /[~%]/.test(text)]);
      expect([text, said, said.includes(uncertain)]).toEqual([text, said, /[?%]/.test(text)]);
    }
  });

  test.each(languageCodes)('%s never says two different dates alike', (code) => {
    const said = new Map<string, string>();
    for (const text of texts) {
      const words = format(code).when(parseEdtf(text));
      expect([text, words, said.get(words)]).toEqual([text, words, undefined]);
      said.set(words, text);
    }
  });
});

function isForward(interval: string): boolean {
  const [start = '', end = ''] = interval.split('/');
  return earliest(parseEdtf(start)) <= latest(parseEdtf(end));
}

describe('how long it lasted', () => {
  test.each([
    ['PT1H', 'ساعة', 'one hour', 'bir saat', 'saetek'],
    ['PT2H', 'ساعتان', 'two hours', 'iki saat', 'du saet'],
    ['PT2H~', 'نحو ساعتين', 'about two hours', 'yaklaşık iki saat', 'nêzîkî du saetan'],
    ['PT3H', '3 ساعات', '3 hours', '3 saat', '3 saet'],
    ['PT11H~', 'نحو 11 ساعة', 'about 11 hours', 'yaklaşık 11 saat', 'nêzîkî 11 saetan'],
    ['PT2H30M~', 'نحو ساعتين و30 دقيقة', 'about two hours and 30 minutes', 'yaklaşık iki saat 30 dakika', 'nêzîkî du saetan û 30 deqîqeyan'],
    ['P2DT1H5M', 'يومان وساعة و5 دقائق', 'two days, one hour and 5 minutes', 'iki gün bir saat 5 dakika', 'du roj, saetek û 5 deqîqe'],
    ['P100D', '100 يوم', '100 days', '100 gün', '100 roj'],
  ])('%s', (text, ...expected) => {
    expect(inAll((code) => format(code).duration(parseDuration(text)))).toEqual(expected);
  });
});

test('no words are taken from Intl: what Node prints, every browser says', () => {
  const { DateTimeFormat } = Intl;
  const asked: unknown[][] = [];
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (...args: ConstructorParameters<typeof DateTimeFormat>) {
    asked.push(args);
    return new DateTimeFormat(...args);
  });
  for (const code of languageCodes) format(code).dayInFull(dispatch, 'Asia/Pyongyang');
  expect(asked).toHaveLength(languageCodes.length);
  for (const [locale, options] of asked) {
    expect(locale).toBe('en-US-u-hc-h23');
    expect(Object.entries(options ?? {}).filter(([name]) => name !== 'timeZone').every(([, value]) => value === 'numeric')).toBe(true);
  }
});
