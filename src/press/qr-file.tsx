import { renderToStaticMarkup } from 'react-dom/server';
import { QrCode } from '#ui/qr-code.tsx';

/** An address as a QR code in an SVG file; the page that shows it names it in its own language. */
export function qrFile(url: string): string {
  return renderToStaticMarkup(<QrCode text={url} label={url} />);
}
