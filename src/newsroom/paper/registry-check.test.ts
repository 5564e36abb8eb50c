import { expect, test } from 'vitest';
import { checkRegistries } from './registry-check.ts';

const agency = { names: { ar: 'وكالة النورس', en: 'Gull Agency' }, languages: ['ar'], zone: 'Asia/Riyadh', credits: ['النورس'], furniture: [] };

test('the registries of agencies and zones hold what the newsroom reads of them', () => {
  expect(() => checkRegistries()).not.toThrow();
});

test('an entry is refused whose zone no engine knows, that signs nothing, or that holds what nobody reads', () => {
  const zones = { 'Asia/Riyadh': ['مكة المكرمة'] };
  expect(() => checkRegistries({ agencies: { gull: agency }, zones })).not.toThrow();
  expect(() => checkRegistries({ agencies: { gull: { ...agency, zone: 'Asia/Gull' } }, zones })).toThrow('src/newsroom/paper/agencies.json: gull.zone: is no IANA time zone');
  expect(() => checkRegistries({ agencies: { gull: { ...agency, credits: [] } }, zones })).toThrow('Too small');
  expect(() => checkRegistries({ agencies: { gull: { ...agency, sign: 'النورس' } }, zones })).toThrow('Unrecognized key');
  expect(() => checkRegistries({ agencies: {}, zones: { 'Asia/Gull': ['النورس'] } })).toThrow('is no IANA time zone');
});
