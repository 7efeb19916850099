import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The reader of a shared case: one script and one style sheet, which the server puts into a page of their own.
export default defineConfig({
  plugins: [svelte()],
  publicDir: false,
  build: {
    outDir: 'target/pages/web/reader',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'src/reader.ts',
      output: { format: 'iife', entryFileNames: 'reader.js', assetFileNames: 'reader.css' },
    },
  },
});
