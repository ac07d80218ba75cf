import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The citizen site's browser half: one script and one style sheet with fixed names. */
export default defineConfig({
  root: here,
  base: '/assets/site/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/site', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: `${here}client.tsx`,
      output: { entryFileNames: 'site.js', assetFileNames: 'site[extname]' },
    },
  },
});
