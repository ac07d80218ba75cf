import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BotModel, GuideKnowledge } from '../../../bot/index.js';
import { modelHash, trainModel } from '../../../bot/index.js';

interface Wanted {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  readonly cacheDir?: string;
}

async function stored(file: string, hash: string): Promise<BotModel | undefined> {
  try {
    const model = JSON.parse(await readFile(file, 'utf8')) as BotModel;
    return model.hash === hash ? model : undefined;
  } catch {
    return undefined;
  }
}

async function store(file: string, model: BotModel): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, JSON.stringify(model), { mode: 0o600 });
  await rename(draft, file);
}

/** The model for these guides: from the cache when its fingerprint is there and readable, else trained and kept. A cache that cannot be written is no reason to fail. */
export async function modelFor({ guides, seed, cacheDir }: Wanted): Promise<BotModel> {
  const hash = modelHash(guides, seed);
  const file = cacheDir === undefined ? undefined : path.join(cacheDir, `bot-${hash}.json`);
  const known = file === undefined ? undefined : await stored(file, hash);
  if (known !== undefined) return known;
  const model = await trainModel(guides, seed);
  if (file !== undefined) await store(file, model).catch(() => undefined);
  return model;
}
