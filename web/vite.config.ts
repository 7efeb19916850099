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
  // PARLEY says where the workbench runs whose pages are being worked on.
  server: { proxy: { '/api': loadEnv(mode, '.', 'PARLEY')['PARLEY'] ?? 'http://127.0.0.1:8080' } },
}));
