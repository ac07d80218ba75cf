import { configDefaults, defineConfig } from 'vitest/config';
import { embeddedOnly } from './tests/support/embedded-only.js';

const setupFiles = ['tests/support/property-seed.ts'];
const onAnotherStore = process.env['TEST_MONGODB_URI'] !== undefined;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{desk,bot,contract,channels,actions,ports,assistant,sample-data,server,agent-console}/**/*.test.{ts,tsx}'], pool: 'threads', setupFiles } },
      { test: { name: 'integration', include: ['tests/{embedded-mongo,store,jobs,web,cluster,torture}/**/*.test.ts'], exclude: [...configDefaults.exclude, ...(onAnotherStore ? embeddedOnly.map(({ file }) => file) : [])], testTimeout: 60_000, hookTimeout: 60_000, pool: 'forks', setupFiles } },
      { test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, pool: 'forks', fileParallelism: false } },
    ],
  },
});
