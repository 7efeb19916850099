import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  base: './',
  build: {
    outDir: 'target/pages/web',
    emptyOutDir: true,
    // Everything comes from files of our own: the content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // While the pages are worked on: where the server runs that they ask.
  server: { proxy: { '/api': loadEnv(mode, '.', 'PARLEY_')['PARLEY_SERVER'] ?? 'http://127.0.0.1:8080' } },
}));
