import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The interface's languages, Arabic first. */
export const languages = ['ar', 'en', 'tr', 'ku'] as const;
export type Language = (typeof languages)[number];

const read = (path: string) => JSON.parse(readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')) as never;

export const slug = 'russia-north-korea-defence-pact';
export const story = (language: Language) => `/${language}/articles/${slug}`;

/** The first story as it stands in the articles room. */
export const edition = read(`articles/${slug}/ar.json`) as {
  headline: string;
  quotations: { id: string; text: string; speaker: string }[];
  events: { id: string; title: string; basis: string }[];
};
/** People by id. */
export const people = read('articles/people.json') as Record<string, { names: Record<string, string> }>;
/** The interface's strings of a language, by section and key. */
export const strings = (language: Language) => read(`strings/${language}.json`) as Record<string, Record<string, string>>;
/** The same of what is opened later. */
export const laterStrings = (language: Language) => read(`strings/later/${language}.json`) as Record<string, Record<string, string>>;

/** Opens a page and waits until it has come to life. Gives everything the browser complained of, and every request beyond the origin. */
export async function open(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The status of a page that is not found is the browser's remark, not ours.
    if (!message.text().includes('404 (Not Found)')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data:|https?:\/\/localhost:)/.test(request.url())) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(path);
  await alive(page);
  return complaints;
}

/** Waits until the page has come to life. */
export async function alive(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
}

/** Keeps a page as it was printed: for Firefox, whose driver cannot switch scripts off, they never arrive. */
export async function keepPrinted(page: Page): Promise<void> {
  await page.route('**/assets/*.js', (route) => route.abort());
}

/**
 * Axe, all its rules. No page here has frames of another origin, so it needs no second page to put together what it found;
 * and it need not describe every element that a rule found in order.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}
