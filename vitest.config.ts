import { configDefaults, defineConfig } from 'vitest/config';
import { embeddedOnly } from './tests/support/embedded-only.js';

const setupFiles = ['tests/support/property-seed.ts'];
const onAnotherStore = process.env['TEST_MONGODB_URI'] !== undefined;

export default defineConfig({
  test: {
    projects: [
      // Nothing is mocked and nothing has a page, so that files share a thread and what they import.
      { test: { name: 'unit', include: ['tests/{desk,bot,contract,channels,actions,ports,assistant,sample-data,server,sip}/**/*.test.ts'], pool: 'threads', isolate: false, setupFiles } },
      { test: { name: 'screens', include: ['tests/agent-console/**/*.test.{ts,tsx}', 'tests/channels/**/*.test.tsx'], environment: 'happy-dom', pool: 'threads', isolate: false, setupFiles: [...setupFiles, 'tests/support/shared-page.ts'] } },
      { test: { name: 'integration', include: ['tests/{embedded-mongo,store,jobs,web,cluster,torture}/**/*.test.ts'], exclude: [...configDefaults.exclude, ...(onAnotherStore ? embeddedOnly.map(({ file }) => file) : [])], testTimeout: 60_000, hookTimeout: 60_000, pool: 'forks', setupFiles } },
      { test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, pool: 'forks', fileParallelism: false } },
    ],
  },
});
