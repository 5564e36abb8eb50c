/*
 * The one script that stands in the page itself. It runs nothing before the text is painted: it waits until
 * the browser is idle or the reader acts, then imports the site. At the door it sends the reader on.
 * Built into a classic script by the press; its hash is in the security policy.
 */
const page = document.getElementById('page') as HTMLScriptElement;
const { entry = '', words = '', door } = page.dataset;
const root = document.documentElement;

if (door !== undefined) {
  const offered = door.split(' ');
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem('khabar.language');
  } catch {
    // No storage: the browser's languages decide.
  }
  const wanted = [chosen ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().replace(/^kmr\b/, 'ku').split('-')[0] ?? '');
  location.replace((page.dataset.base ?? '/') + (wanted.find((code) => offered.includes(code)) ?? offered[0]));
} else {
  let started: Promise<unknown> | undefined;
  const start = () => (started ??= Promise.all([import(/* @vite-ignore */ entry), import(/* @vite-ignore */ words)]));
  const acts = ['pointerdown', 'keydown', 'focusin', 'touchstart'];
  for (const act of acts) addEventListener(act, () => void start(), { once: true, passive: true });
  // Who has acted is not taken to the place of the link once more when the page comes to life. Known before the event reaches the
  // page: React, half way to life, comes to life within it.
  for (const act of ['pointerdown', 'keydown', 'touchstart', 'wheel']) addEventListener(act, () => { root.dataset.acted = ''; }, { once: true, passive: true, capture: true });

  // A control that was pressed before the site had arrived is pressed again when it has; if it never comes, it is the link it was.
  addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLElement>('[data-act]');
    if (root.dataset.live !== undefined || !control || !event.isTrusted || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    addEventListener('khabar:live', () => control.click(), { once: true });
    start().catch(() => control.click());
  }, true);

  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  requestAnimationFrame(() => requestAnimationFrame(() => idle(() => void start(), { timeout: 3000 })));
}

export {};
