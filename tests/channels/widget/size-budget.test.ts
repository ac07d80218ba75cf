import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sizeBudget } from '../../../channels/web-chat/widget/size-budget.js';

const configFile = fileURLToPath(new URL('../../../channels/web-chat/widget/vite.config.ts', import.meta.url));
let outDir = '';

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'widget-'));
  for (const mode of ['production', 'loader']) await build({ configFile, mode, logLevel: 'error', build: { outDir } });
}, 60_000);
afterAll(() => rm(outDir, { recursive: true, force: true }));

describe('what a phone must fetch for the chat', () => {
  it.each(Object.entries(sizeBudget))('%s stays within %i bytes, gzipped', async (name, limit) => {
    const bytes = gzipSync(await readFile(join(outDir, name))).length;
    process.stdout.write(`${name}: ${bytes} of ${limit} bytes gzipped\n`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(limit);
  });

  it('carries no schema library', async () => {
    expect(await readFile(join(outDir, 'chat.js'), 'utf8')).not.toContain('ZodError');
  });

  it('lets the loader run as a plain script', async () => {
    const loader = await readFile(join(outDir, 'loader.js'), 'utf8');
    expect(() => new Script(loader)).not.toThrow();
  });
});
