/* The dialogs of an article: one file to fetch, for they are made of the same parts. */
export { CiteDialog } from './cite-dialog.tsx';
export { LinkDialog } from './link-dialog.tsx';
export { ShareDialog } from './share-dialog.tsx';
