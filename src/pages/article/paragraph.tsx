import type { Paragraph as ParagraphBlock, Run } from '#model/article.ts';
import { Link } from '#ui/link.tsx';
import { usePlaceMark } from './article-context.ts';
import { PlaceLink } from './place-link.tsx';

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
      return <Link className="dated" to={{ hash: run.event }}>{run.text}</Link>;
    case 'fragment':
      return <q><Link to={{ hash: run.quotation }}>{run.text}</Link></q>;
    case 'link':
      return <a href={run.url} rel="noopener noreferrer">{run.text}</a>;
    default:
      return run satisfies never;
  }
}
