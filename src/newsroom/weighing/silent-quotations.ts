import { readDispatch } from '../paper/dispatch.ts';
import { readDrafts } from '../quotations/found-quotations.ts';
import { markPassages } from '../quotations/quotations-marked.ts';
import { readScenes } from '../quotations/quotations-scenes.ts';
import { knownOfDrafts } from '../quotations/silent-speakers.ts';
import { registeredNames } from '../registry/registered-names.ts';
import { plain, sameSpeaker, type Gold } from '../score.ts';
import { gatherCast } from '../speakers/speaker-cast.ts';
import { newMemory } from '../speakers/speaker-memory.ts';
import { foresee } from '../speakers/speaker-papers.ts';
import { silentSigns } from '../speakers/silent-signs.ts';
import type { Choice } from './boosting.ts';

/** The quotations of an annotated dispatch whose sentences name nobody: what is known of each of the cast, and who of them said it. */
export function silentIn(text: string, gold: Gold): Choice[] {
  const dispatch = readDispatch(text, 'UTF-8');
  const names = [dispatch.headline, dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []).flatMap(registeredNames);
  const scenes = readScenes(text, markPassages(dispatch).passages, names);
  const memory = newMemory(gatherCast(scenes));
  foresee(scenes, memory);
  const drafts = readDrafts(scenes, memory);
  const known = knownOfDrafts(scenes, memory, drafts);
  const open = [...gold.quotations];
  return drafts.flatMap((draft, number) => {
    const at = open.findIndex((quotation) => plain(quotation.text) === plain(draft.text));
    const speaker = open.splice(at, at < 0 ? 0 : 1)[0]?.speaker ?? null;
    if (!draft.silent || speaker === null) return [];
    return [{ traits: silentSigns(known, number), holds: memory.cast.map(({ name }) => sameSpeaker(speaker, name)) }];
  });
}
