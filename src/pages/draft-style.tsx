import { useHref } from 'react-router';
import { draftStylePath } from '#model/companions.ts';

/** The style sheet of drafts, which React brings into the head once, and waits for before it shows what needs it. */
export function DraftStyle() {
  return <link rel="stylesheet" href={useHref(draftStylePath)} precedence="draft" />;
}
