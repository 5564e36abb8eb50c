/** What is kept between visits, on the reader's own device and nowhere else. */
type Kept = 'khabar.language' | 'khabar.offer-declined';

/** What was kept under `name`; undefined where nothing was, or where the browser refuses storage. */
export function recall(name: Kept): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `value` under `name`. Where the browser refuses storage the page works on without memory. */
export function remember(name: Kept, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows and full disks: the reader chooses again next time.
  }
}
