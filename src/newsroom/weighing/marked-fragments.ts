import { readDispatch } from '../paper/dispatch.ts';
import type { Frame } from '../quotations/fragment-frame.ts';
import { markPassages } from '../quotations/quotations-marked.ts';
import { readScenes } from '../quotations/quotations-scenes.ts';
import { registeredNames } from '../registry/registered-names.ts';
import { plain, type Gold } from '../score.ts';

/** What stands in marks in a dispatch, paragraph by paragraph, the long before the short, as it is put to `judge`, who says whether it is said. */
export function eachFragment(text: string, judge: (frame: Frame) => boolean): void {
  const dispatch = readDispatch(text, 'UTF-8');
  const names = [dispatch.headline, dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []).flatMap(registeredNames);
  readScenes(text, markPassages(dispatch).passages, names, (frame) => Number(judge(frame)));
}

/** What stands in marks in an annotated dispatch, and whether it is one of its quotations. */
export function annotated(text: string, gold: Gold): { frame: Frame; holds: boolean }[] {
  const open = gold.quotations.map((quotation) => plain(quotation.text));
  const found: { frame: Frame; holds: boolean }[] = [];
  eachFragment(text, (frame) => {
    const at = open.indexOf(plain(frame.text));
    if (at >= 0) open.splice(at, 1);
    found.push({ frame, holds: at >= 0 });
    return at >= 0;
  });
  return found;
}
