import { useAnnouncement } from '#reader/announce.ts';

/** The page's one live region. */
export function Announcer() {
  return <p role="status" className="sr-only">{useAnnouncement()}</p>;
}
