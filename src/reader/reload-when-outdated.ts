/**
 * When a part of the site is gone because a newer one has been published, loads the page the reader was
 * going to afresh: once for each build, so that a part that is really missing cannot make a circle.
 */
export function reloadWhenOutdated(pendingHref: () => string | undefined): void {
  addEventListener('vite:preloadError', () => {
    const build = import.meta.url;
    try {
      if (sessionStorage.getItem('khabar.reloaded') === build) return;
      sessionStorage.setItem('khabar.reloaded', build);
    } catch {
      return;
    }
    location.assign(pendingHref() ?? location.href);
  });
}
