import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BotModel, GuideKnowledge, TopicModel } from '../../../bot/index.js';
import { districtExamples, modelHash, trainModel, trainTopics } from '../../../bot/index.js';

interface Wanted {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  readonly cacheDir?: string;
}

interface Kept {
  readonly hash: string;
}

interface Recipe<M extends Kept> {
  /** Distinguishes the files of different models. */
  readonly name: string;
  readonly hash: string;
  readonly train: () => Promise<M> | M;
}

/** To be raised when the same examples would give another model. */
const topicModelVersion = 2;

async function stored<M extends Kept>(file: string, hash: string): Promise<M | undefined> {
  try {
    const model = JSON.parse(await readFile(file, 'utf8')) as M;
    return model.hash === hash ? model : undefined;
  } catch {
    return undefined;
  }
}

async function store(file: string, model: Kept): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, JSON.stringify(model), { mode: 0o600 });
  await rename(draft, file);
}

/** From the cache when its fingerprint is there and readable, else trained and kept. A cache that cannot be written is no reason to fail. */
async function keptOrTrained<M extends Kept>({ name, hash, train }: Recipe<M>, cacheDir: string | undefined): Promise<M> {
  const file = cacheDir === undefined ? undefined : path.join(cacheDir, `${name}-${hash}.json`);
  const known = file === undefined ? undefined : await stored<M>(file, hash);
  if (known !== undefined) return known;
  const model = await train();
  if (file !== undefined) await store(file, model).catch(() => undefined);
  return model;
}

/** The bot's model for these guides. */
export function modelFor({ guides, seed, cacheDir }: Wanted): Promise<BotModel> {
  return keptOrTrained({ name: 'bot', hash: modelHash(guides, seed), train: () => trainModel(guides, seed) }, cacheDir);
}

/** The model of the desk's own topics; it does not depend on the guides. */
export function topicModelFor({ seed, cacheDir }: Pick<Wanted, 'seed' | 'cacheDir'>): Promise<TopicModel & Kept> {
  const examples = districtExamples();
  const hash = createHash('sha256').update(JSON.stringify([topicModelVersion, seed, examples])).digest('hex').slice(0, 16);
  return keptOrTrained({ name: 'topics', hash, train: () => ({ hash, ...trainTopics(examples, seed) }) }, cacheDir);
}
