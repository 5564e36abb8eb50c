import { type Shared, shareText } from './share-text.ts';

/** Where a reader can hand something on with a plain link, in the order in which they are offered. */
export const shareTargets = ['whatsapp', 'telegram', 'x', 'facebook', 'mail'] as const;
export type ShareTarget = (typeof shareTargets)[number];

/** The most that X takes, as it weighs; every link weighs the same (https://docs.x.com/fundamentals/counting-characters). */
const postWeight = 280;
const linkWeight = 23;
/** Longer `mailto:` links are dropped in silence by Chromium on Windows, where the system takes 2,048 characters. */
const mailtoLength = 2000;

/** The text and its address, the address on a line of its own: so that neither takes the other's direction. */
export function textAndLink(shared: Shared): string {
  return `${shareText(shared)}\n${shared.url}`;
}

/**
 * The link that opens `target` with text and address filled in; nothing reaches it before it is followed. Everything in it
 * is percent-encoded. Facebook takes the address alone, and shows what the page says of itself.
 */
export function shareHref(target: ShareTarget, shared: Shared): string {
  switch (target) {
    case 'whatsapp':
      return `https://wa.me/?text=${encode(textAndLink(shared))}`;
    case 'telegram':
      return `https://t.me/share/url?url=${encode(shared.url)}&text=${encode(shareText(shared))}`;
    case 'x':
      // A space stands between text and link.
      return `https://x.com/intent/post?text=${encode(shareText(shared, postWeight - linkWeight - 1, weigh))}&url=${encode(shared.url)}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${encode(shared.url)}`;
    case 'mail': {
      const frame = `mailto:?subject=${encode(shared.title)}&body=`;
      const tail = encodeLines(`\n\n${shared.url}\n`);
      const room = mailtoLength - frame.length - tail.length;
      return frame + encodeLines(shareText(shared, room, (text) => encodeLines(text).length)) + tail;
    }
    default:
      return target satisfies never;
  }
}

/** What X counts: one for the letters of Europe, of Arabic and of their neighbours and for common punctuation, two for all else (twitter-text 3, `v3.json`). */
export function weigh(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (light.test(character) ? 1 : 2), 0);
}

const light = /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;

/** As `encodeURIComponent`, which throws at half a surrogate pair: that becomes U+FFFD, as in every text that browsers send. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The lines of an e-mail end in CR LF (RFC 6068, section 5). */
function encodeLines(text: string): string {
  return encode(text.replace(/\r?\n/g, '\r\n'));
}
