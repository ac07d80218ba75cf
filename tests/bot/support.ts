import type { Bot, BotTurn, GuideKnowledge, Lang } from '../../bot/index.js';
import { createBot, freshState, trainModel } from '../../bot/index.js';
import { sampleGuides } from '../../server/sample-data/guides/index.js';
import { sampleItems } from '../../server/sample-data/items.js';

/** The guides of the demo district with the names citizens use. */
export const demoGuides: readonly GuideKnowledge[] = sampleGuides.map((guide) => ({ ...guide, aliases: sampleItems.find((item) => item.code === guide.itemCode)?.aliases ?? [] }));

/** A bot trained on the demo guides. */
export async function demoBot(): Promise<Bot> {
  return createBot(await trainModel(demoGuides, 7), demoGuides);
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
