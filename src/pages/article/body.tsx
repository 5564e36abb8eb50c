import { blockId } from '#model/article.ts';
import { Heading } from './heading.tsx';
import { Paragraph } from './paragraph.tsx';
import { QuotationFigure } from './quotation-figure.tsx';
import { useArticle } from './article-context.ts';

/** The text: paragraphs, headings, and quotations where they belong. */
export function Body() {
  const { story: { edition } } = useArticle();
  return (
    <div className="prose">
      {edition.blocks.map((block) => {
        switch (block.kind) {
          case 'paragraph':
            return <Paragraph key={blockId(block)} paragraph={block} />;
          case 'heading':
            return <Heading key={blockId(block)} id={block.id} text={block.text} />;
          case 'quotation':
            return <QuotationFigure key={blockId(block)} id={block.quotation} />;
          default:
            return block satisfies never;
        }
      })}
    </div>
  );
}
