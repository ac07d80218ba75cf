import type { Bot, BotTurn, DeskFact, Lang } from '../../../bot/index.js';
import { openDesk } from '../../../bot/evaluate/open-desk.js';
import { freshState } from '../../../bot/index.js';

type Wish = NonNullable<BotTurn['ask'] | BotTurn['deed']>;

/** A turn as the citizen met it, with what the desk was told to do on the way. */
export interface Met extends BotTurn {
  readonly deeds: readonly NonNullable<BotTurn['deed']>[];
}

interface Setting {
  readonly bot: Bot;
  readonly lang?: Lang;
  /** Answers what the bot asks of it; one with places left unless told otherwise. */
  readonly desk?: (wish: Wish) => DeskFact;
}

/** Says several things in one conversation with a desk behind the bot, and returns how each ended. */
export function atTheDesk({ bot, lang = 'zh', desk = openDesk }: Setting, ...texts: readonly string[]): Met[] {
  let state: unknown = freshState;
  return texts.map((text) => {
    let turn = bot.reply(state, text, lang);
    const deeds: NonNullable<BotTurn['deed']>[] = [];
    for (let wish: Wish | undefined = turn.deed ?? turn.ask; wish !== undefined; wish = turn.deed ?? turn.ask) {
      if (wish.kind !== 'next') deeds.push(wish);
      const { reading } = turn;
      turn = { ...bot.heard(turn.state, desk(wish), lang), ...(reading && { reading }) };
    }
    state = JSON.parse(JSON.stringify(turn.state));
    return { ...turn, deeds };
  });
}
