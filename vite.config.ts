import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { castFonts } from './src/press/fonts.ts';
import { press } from './src/press/plugin.ts';

const root = import.meta.dirname;

/** BASE_PATH: where the site stands on its host ("/" or "/news/"). SITE_URL: the host ("https://khabar.example"), for canonical addresses. */
export default defineConfig(async () => ({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), tailwindcss(), press(root)],
  resolve: { alias: { '@fonts': await castFonts(root) } },
  define: { 'import.meta.env.SITE_URL': JSON.stringify((process.env.SITE_URL ?? '').replace(/\/$/, '')) },
  build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', '.ci/**/*.test.mjs'] },
}));
