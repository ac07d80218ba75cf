import type { Bot } from '../../../bot/index.js';
import { overtaken } from '../../../bot/state.js';
import type { Assistant, AssistantTurn } from '../../../server/ports/assistant.js';
import { FakeAssistant } from './assistant.js';

/** The very bot as an assistant, in the test's own thread. */
export class BotAssistant extends FakeAssistant {
  constructor(private readonly bot: Bot) {
    super();
  }
  override reply({ state, text, lang, early = false }: Parameters<Assistant['reply']>[0]): Promise<AssistantTurn> {
    this.heard.push({ state, text, lang });
    return Promise.resolve(this.bot.reply(early ? overtaken(state) : state, text, lang));
  }
}
