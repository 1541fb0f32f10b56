import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev:web` finds a running `hearsay serve`. */
const SERVER = process.env['HEARSAY_SERVER'] ?? 'http://127.0.0.1:4747';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: process.env['HEARSAY_WEB_OUT'] ?? join(import.meta.dirname, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows no data: fonts and scripts of another origin; everything is a file of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The map's coastlines are the largest; they come when the map is asked for.
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': { target: SERVER, changeOrigin: true } } },
});
