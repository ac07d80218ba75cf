import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bot, BotModel, BotTurn, GuideKnowledge, Lang } from '../../bot/index.js';
import { createBot, freshState, trainModel } from '../../bot/index.js';
import { sampleKnowledge } from '../../server/sample-data/knowledge.js';

/** The guides of the demo district with the names citizens use. */
export const demoGuides: readonly GuideKnowledge[] = sampleKnowledge;

const seed = 7;
const sources = fileURLToPath(new URL('../../bot', import.meta.url));

/** Equal while nothing the model comes from has changed: the bot's own sources and the names of the guides. */
function sourceStamp(): string {
  const files = readdirSync(sources, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash('sha256').update(JSON.stringify(demoGuides.map(({ itemCode, name, aliases }) => [itemCode, name, aliases])));
  for (const entry of files.sort((a, b) => (path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1))) hash.update(readFileSync(path.join(entry.parentPath, entry.name)));
  return hash.digest('hex').slice(0, 16);
}

/** A model trained on the demo guides; kept between test files, since training takes seconds. */
export async function demoModel(): Promise<BotModel> {
  const folder = path.join(tmpdir(), 'civic-desk-test-models');
  const file = path.join(folder, `${sourceStamp()}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BotModel;
  } catch {
    const model = await trainModel(demoGuides, seed);
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(model));
    renameSync(draft, file);
    return model;
  }
}

/** A bot trained on the demo guides. */
export async function demoBot(): Promise<Bot> {
  return createBot(await demoModel(), demoGuides);
}

/** Says several things in one conversation and returns the turns. */
export function converse(bot: Bot, lang: Lang, ...texts: readonly string[]): BotTurn[] {
  let state: unknown = freshState;
  return texts.map((text) => {
    const turn = bot.reply(state, text, lang);
    state = JSON.parse(JSON.stringify(turn.state));
    return turn;
  });
}
