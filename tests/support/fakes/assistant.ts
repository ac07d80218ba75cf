import { heard } from '../../../bot/heard.js';
import type { Assistant, AssistantTurn, TopicGuess } from '../../../server/ports/assistant.js';

type Reply = Omit<AssistantTurn, 'state' | 'guesses'> & Partial<Pick<AssistantTurn, 'state' | 'guesses'>>;

const unsure: Reply = { outcome: 'clarify', text: '请换个说法。' };

/** Says what the test told it to say; its state counts the turns. */
export class FakeAssistant implements Assistant {
  private readonly replies = new Map<string, Reply>();
  private readonly topics = new Map<string, TopicGuess>();
  readonly heard: { text: string; lang: 'zh' | 'en'; state: unknown }[] = [];

  /** What it will say to exactly this text. */
  willSay(text: string, reply: Reply): void {
    this.replies.set(text, reply);
  }
  async reply(input: { state: unknown; text: string; lang: 'zh' | 'en' }): Promise<AssistantTurn> {
    this.heard.push(input);
    return { state: { turns: this.heard.length }, guesses: [], ...(this.replies.get(input.text) ?? unsure) };
  }
  /** What it will take exactly this text to be about; it cannot tell for any other. */
  willTake(text: string, guess: TopicGuess): void {
    this.topics.set(text, guess);
  }
  /** How it words what the desk did: as the bot does. */
  tell({ state, fact, lang }: Parameters<Assistant['tell']>[0]): AssistantTurn {
    return heard(state, fact, lang);
  }
  async suggestTopic(text: string): Promise<TopicGuess | null> {
    return this.topics.get(text) ?? null;
  }
  /** Why it was asked to learn anew, in order, and how often it looked around. */
  readonly relearnt: string[] = [];
  followed = 0;
  async relearn(why = 'guides_changed'): Promise<void> {
    this.relearnt.push(why);
  }
  async follow(): Promise<void> {
    this.followed += 1;
  }
  ready(): boolean {
    return true;
  }
  async close(): Promise<void> {
    this.replies.clear();
    this.topics.clear();
  }
}
