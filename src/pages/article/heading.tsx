import { usePlaceMark } from './article-context.ts';
import { PlaceLink } from './place-link.tsx';

/** A heading within the text. */
export function Heading({ id, text }: { id: string; text: string }) {
  return (
    <h2 {...usePlaceMark(id)}>
      {text} <PlaceLink id={id} />
    </h2>
  );
}
