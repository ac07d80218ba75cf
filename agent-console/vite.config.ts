import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (part: string) => fileURLToPath(new URL(part, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/console/',
  build: {
    outDir: here('../dist/console'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    // The UI kit marks its files for server rendering, which this build has none of.
    rolldownOptions: { onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)) },
  },
});
