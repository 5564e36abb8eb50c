import { fold } from '#model/fold.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import type { Member } from './speaker-cast.ts';
import type { Memory } from './speaker-memory.ts';
import { agrees, speechAt } from './speaker-verbs.ts';
import type { Attribution } from './speaker.ts';

/* Who of those who may have said it most likely did: what the rules found, weighed as annotated dispatches taught. */

/** A quotation at its place, and what the rules found of its speaker. */
export interface Spot {
  scene: Scene;
  sentence: { from: number; to: number };
  at: number;
  memory: Memory;
  found: Attribution;
}

/** Nobody: the choice of leaving the speaker open. */
export const nobody = undefined;

/** How far back, in letters, somebody may have been named who is meant. */
const reach = 900;

/** Those who may have said a quotation: whom the rules found and thought of, who spoke and acted last, and who is named near. */
export function likelySpeakers({ scene, sentence, at, memory, found }: Spot): Member[] {
  const start = scene.words[at]?.start ?? 0;
  const end = scene.words[Math.max(sentence.from, sentence.to - 1)]?.end ?? start;
  const near = memory.cast.filter(({ seen }) => seen.some((place) => place > start - reach && place < end));
  const recent = near.toSorted((one, other) => lastBefore(other, start) - lastBefore(one, start)).slice(0, 8);
  const all = [found.member, ...found.candidates, ...distinct(memory.spoke).slice(0, 3), ...distinct(memory.acted.map(({ member }) => member)).slice(0, 2), ...recent];
  return [...new Set(all.filter((member) => member !== undefined))];
}

/** The last of a list first, each once. */
function distinct(members: readonly Member[]): Member[] {
  return [...new Set(members.toReversed())];
}

function lastBefore({ seen }: Member, start: number): number {
  return seen.findLast((place) => place < start) ?? -1;
}

/** The rule by which the speaker was found, without the names in it. */
export function ruleOf({ reason }: Attribution): string {
  const how = /\(([^()]*)\)\.?[^()]*$/.exec(reason)?.[1] ?? reason;
  return how.replace(/"[^"]*"/g, '…');
}

/** What is the same for all who may have said a quotation. */
interface Setting {
  rule: string;
  sure: number;
  start: number;
  /** Where its sentence, the one before it, and the one before that begin. */
  begins: readonly number[];
  end: number;
  spoke: readonly Member[];
  acted: readonly Member[];
  form: Parameters<typeof agrees>[0] | undefined;
  colon: boolean;
  most: number;
}

/** What is known at a quotation's place. */
export function settingOf({ scene, sentence, at, memory, found }: Spot): Setting {
  const start = scene.words[at]?.start ?? 0;
  const text = scene.text;
  const own = scene.words[sentence.from]?.start ?? start;
  const second = Math.max(text.lastIndexOf('.', own - 3), text.lastIndexOf('\n', own - 3), 0);
  const third = Math.max(text.lastIndexOf('.', second - 3), text.lastIndexOf('\n', second - 3), 0);
  let form: Setting['form'];
  for (let index = at - 1; index >= sentence.from && form === undefined; index -= 1) {
    const speech = speechAt(scene, index, sentence.from);
    if (speech && speech.form.shape !== 'noun') form = speech.form;
  }
  return {
    rule: ruleOf(found), sure: Math.floor(found.confidence * 10), start, begins: [own, second, third],
    end: scene.words[Math.max(sentence.from, sentence.to - 1)]?.end ?? start,
    spoke: distinct(memory.spoke), acted: distinct(memory.acted.map(({ member }) => member)), form,
    colon: scene.words[at - 1]?.kind === 'colon', most: Math.max(0, ...memory.cast.filter(({ named, kind }) => named && kind !== 'body').map(({ seen }) => seen.length)),
  };
}

/** The signs that a member of the cast, or nobody, said a quotation. */
export function speakerSigns(spot: Spot, setting: Setting, member: Member | undefined): string[] {
  const { rule, sure, start, begins, end, spoke, acted, form, colon, most } = setting;
  const { found, memory, scene, at } = spot;
  if (!member) return ['none', `none ${rule}`, `none ${sure}`, `none ${found.member ? 'found' : 'open'} ${sure}`, `none ${colon ? 'colon' : 'in sentence'}`, `none ${found.cued ? 'cued' : 'silent'}`, `none ${spoke.length > 0 ? 'spoke' : 'first'}`];
  const is = member === found.member;
  const listed = found.candidates.includes(member);
  const last = lastBefore(member, start);
  const after = member.seen.find((place) => place > start && place < end);
  const place = last >= (begins[0] ?? 0) ? 'same' : last >= (begins[1] ?? 0) ? 'before' : last >= (begins[2] ?? 0) ? 'second' : last >= 0 ? 'earlier' : 'never';
  const order = memory.cast.filter((other) => other !== member && lastBefore(other, start) > last).length;
  const turn = spoke.indexOf(member);
  const act = acted.indexOf(member);
  const heard = turn === 0 ? Math.min(6, memory.sentence - memory.heard) : 9;
  const kind = member.named ? (member.kind === 'body' ? 'named body' : 'named') : member.kind;
  const agree = form === undefined ? 'no verb' : agrees(form, member, false) ? (member.gender === undefined ? 'may agree' : 'agrees') : 'disagrees';
  const many = member.seen.length >= most && most > 2 ? 'most' : member.seen.length > 2 ? 'some' : 'few';
  const letters = last >= 0 ? Math.min(9, Math.floor(Math.log2(1 + (start - last) / 10))) : 9;
  const soon = after === undefined ? '' : after - (scene.words[at]?.end ?? start) < 40 ? 'soon' : 'later';
  const one = is ? 'it' : listed ? 'listed' : 'other';
  return [
    one, `${one} ${rule}`, `${one} ${sure}`, `${one} ${rule} ${sure}`, `${one} ${place}`, `${one} ${place} ${Math.min(order, 4)}`, `${one} turn ${Math.min(turn, 3)}`, `${one} turn ${Math.min(turn, 3)} ${heard}`,
    `${one} ${kind}`, `${one} ${kind} ${place}`, `${one} ${agree}`, `${one} ${agree} ${kind}`, `${one} ${many}`, `${one} act ${Math.min(act, 2)}`, `${one} after ${soon}`, `${one} letters ${letters}`,
    `${one} ${member.faint === true ? 'faint' : 'plain'}`, `${one} ${rule} ${place}`, `${one} ${rule} turn ${Math.min(turn, 2)}`, `${one} ${rule} ${agree}`, `${one} ${rule} ${kind}`, `${one} ${colon ? 'colon' : ''} ${place}`,
    `${one} ${rule} order ${Math.min(order, 3)}`, `${place} ${Math.min(order, 4)} ${Math.min(turn, 2)} ${kind}`, `words ${Math.min(4, member.words.length)} ${kind}`, `${one} ${fold(member.name).startsWith('ال') ? 'with article' : 'without'} ${kind}`,
    `${one} act ${Math.min(act, 2)} turn ${Math.min(turn, 2)} ${place}`,
  ];
}

/** The chances of those who may have said a quotation, and of nobody, by the weights of their signs (the logistic of several). */
export function chancesOf(signs: readonly (readonly string[])[], weights: ReadonlyMap<string, number>): number[] {
  const sums = signs.map((some) => some.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0));
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
