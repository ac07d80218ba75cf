import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BotModel, Calibration, TopicModel } from '../../../bot/index.js';
import { calibratedWith, calibrationOf, calibrationVersion, districtExamples, knownCalibration, modelHash, trainModel, trainTopics } from '../../../bot/index.js';
import type { BotWorkerData, Lesson, ModelRef } from './messages.js';
import { packedBeside, unpacked } from './weights.js';

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

const fileOf = (cacheDir: string, name: string, hash: string): string => path.join(cacheDir, `${name}-${hash}.json`);

/** Models trained when the program was built; absent where it runs from its sources. */
const builtDir = fileURLToPath(new URL('../../../models', import.meta.url));

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
  const file = cacheDir === undefined ? undefined : fileOf(cacheDir, name, hash);
  const known = file === undefined ? undefined : ((await stored<M>(file, hash)) ?? (await stored<M>(fileOf(builtDir, name, hash), hash)));
  if (known !== undefined) return known;
  const model = await train();
  if (file !== undefined) await store(file, model).catch(() => undefined);
  return model;
}

const botName = 'bot';

/** The fingerprint of a model with limits of its own: it is another one than the plain model of the same lesson. */
const measuredHash = (hash: string): string => `${hash}m${calibrationVersion}`;

async function trained({ guides, seed, taught = [] }: Lesson, calibration: Calibration | undefined): Promise<BotModel> {
  const model = await trainModel(guides, seed, taught);
  return calibration === undefined ? model : { ...calibratedWith(model, calibration), hash: measuredHash(model.hash) };
}

/** The bot's model for these guides and what editors taught; with limits of its own where they are known already. */
export function modelFor(lesson: Lesson): Promise<BotModel> {
  const plain = modelHash(lesson.guides, lesson.seed, lesson.taught);
  const known = knownCalibration(plain);
  return keptOrTrained({ name: botName, hash: known === undefined ? plain : measuredHash(plain), train: () => trained(lesson, known) }, lesson.cacheDir);
}

/** The fingerprint of the model below. */
export function measuredId({ guides, seed, taught }: Lesson): string {
  return measuredHash(modelHash(guides, seed, taught));
}

/** The same with limits chosen by cross-validation and its figures; takes some times as long unless they are known. */
export function measuredModelFor(lesson: Lesson): Promise<BotModel> {
  const plain = modelHash(lesson.guides, lesson.seed, lesson.taught);
  return keptOrTrained({ name: botName, hash: measuredHash(plain), train: () => trained(lesson, knownCalibration(plain) ?? calibrationOf(lesson)) }, lesson.cacheDir);
}

/** Fingerprint of the program and its corpus: what a model depends on besides its lesson. */
export function programOf(seed: number): string {
  return modelHash([], seed);
}

/** Whether a model lies in the folder already, or came with the program. */
export async function isKept(id: string, cacheDir: string | undefined): Promise<boolean> {
  if (cacheDir === undefined) return false;
  const there = (dir: string) => access(fileOf(dir, botName, id)).then(() => true, () => false);
  return (await there(cacheDir)) || (await there(builtDir));
}

/** What a kept model weighs, packed, without reading it; undefined where it is not kept. */
export async function keptWeights(id: string, cacheDir: string | undefined): Promise<Uint8Array | undefined> {
  if (cacheDir === undefined) return undefined;
  const read = (dir: string) => readFile(fileOf(dir, botName, id)).catch(() => undefined);
  const written = (await read(cacheDir)) ?? (await read(builtDir));
  return written && packedBeside(written);
}

async function fetched({ id, weights }: NonNullable<BotWorkerData['model']>, cacheDir: string | undefined): Promise<BotModel | undefined> {
  const train = () => (weights === null ? Promise.reject(new Error(`model ${id} is nowhere`)) : unpacked(weights));
  return keptOrTrained({ name: botName, hash: id, train }, cacheDir).catch(() => undefined);
}

/** The model asked for where this program can read it; else one trained on the lesson. */
export async function modelToServe({ model, ...lesson }: BotWorkerData): Promise<{ model: BotModel; ref: ModelRef }> {
  const program = programOf(lesson.seed);
  const found = model?.program === program ? await fetched(model, lesson.cacheDir) : undefined;
  const served = found ?? (await modelFor(lesson));
  return { model: served, ref: { id: served.hash, program } };
}

/** The model of the desk's own topics; it does not depend on the guides. */
export function topicModelFor({ seed, cacheDir }: Pick<Lesson, 'seed' | 'cacheDir'>): Promise<TopicModel & Kept> {
  const examples = districtExamples();
  const hash = createHash('sha256').update(JSON.stringify([topicModelVersion, seed, examples])).digest('hex').slice(0, 16);
  return keptOrTrained({ name: 'topics', hash, train: () => ({ hash, ...trainTopics(examples, seed) }) }, cacheDir);
}
