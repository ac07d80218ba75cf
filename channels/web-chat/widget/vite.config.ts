import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Two bundles with fixed names: the chat (`vite build`) and its tiny loader for other pages (`vite build --mode loader`). */
export default defineConfig(({ mode }) => ({
  root: here,
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/widget', import.meta.url)),
    emptyOutDir: mode !== 'loader',
    target: 'es2022',
    lib:
      mode === 'loader'
        ? { entry: `${here}loader.ts`, formats: ['iife'], name: 'deskChatLoader', fileName: () => 'loader.js' }
        : { entry: `${here}chat.tsx`, formats: ['es'], fileName: () => 'chat.js', cssFileName: 'chat' },
  },
}));
