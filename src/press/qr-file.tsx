import { renderToStaticMarkup } from 'react-dom/server';

/** An address as a QR code in an SVG file; the page that shows it names it in its own language. */
export async function qrFile(url: string): Promise<string> {
  // As the pages import it: when it is drawn.
  const { QrCode } = await import('#ui/qr-code.tsx');
  return renderToStaticMarkup(<QrCode text={url} label={url} />);
}
