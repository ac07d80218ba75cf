import type { Lang } from '../../../server/desk/text.js';
import type { LanguageModel } from '../../../server/ports/language-model.js';

/** None is set up until a test says what it answers. */
export class FakeLanguageModel implements LanguageModel {
  readonly asked: { task: 'rephrase' | 'summarise'; text: string; lang: Lang }[] = [];
  private words: string | null = null;

  /** What it answers to anything. */
  willSay(words: string): void {
    this.words = words;
  }
  async rephrase(text: string, lang: Lang): Promise<string | null> {
    this.asked.push({ task: 'rephrase', text, lang });
    return this.words;
  }
  async summarise(text: string, lang: Lang): Promise<string | null> {
    this.asked.push({ task: 'summarise', text, lang });
    return this.words;
  }
}
