import type { Paragraph as ParagraphBlock, Run } from '#model/article.ts';
import { usePlaceMark } from './article-context.ts';
import { PlaceLink } from './place-link.tsx';
import { ToPlace } from './to-place.tsx';

/** A paragraph of the reporting. Its link comes after the last sentence, so that it breaks no phrase. */
export function Paragraph({ paragraph }: { paragraph: ParagraphBlock }) {
  return (
    <p {...usePlaceMark(paragraph.id)}>
      {paragraph.runs.map((run, index) => (
        // The runs of a printed paragraph never change their order.
        <RunOfText key={index} run={run} />
      ))}{' '}
      <PlaceLink id={paragraph.id} />
    </p>
  );
}

function RunOfText({ run }: { run: Run }) {
  switch (run.kind) {
    case 'text':
    case 'person':
    case 'place':
      return run.text;
    case 'event':
      return <ToPlace className="dated" id={run.event}>{run.text}</ToPlace>;
    case 'fragment':
      return <q><ToPlace id={run.quotation}>{run.text}</ToPlace></q>;
    case 'link':
      return <a href={run.url} rel="noopener noreferrer">{run.text}</a>;
    default:
      return run satisfies never;
  }
}
