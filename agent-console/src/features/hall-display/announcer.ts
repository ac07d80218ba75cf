import type { DisplayCall } from '../../../../server/contract/hall.js';
import type { Lang } from '../../shared/i18n/words.js';
import { callWords, idOfCall } from './calls.js';

export interface Voice {
  /** Two tones; resolves when they have sounded. */
  ring: () => Promise<void>;
  /** Resolves when it was said; at once where nothing can speak. */
  say: (text: string, lang: Lang) => Promise<void>;
  hush: () => void;
}

const spoken: readonly Lang[] = ['zh', 'zh', 'en'];

/** Calls out one number after another: two tones, twice in Mandarin, once in English. Who was called back falls silent. */
export class HallAnnouncer {
  private queue: DisplayCall[] = [];
  private current: string | null = null;

  constructor(private readonly voice: Voice) {}

  announce(calls: readonly DisplayCall[]): void {
    this.queue.push(...calls);
    if (this.current === null) void this.speak();
  }

  /** Keeps only calls that still stand. */
  keepOnly(standing: readonly DisplayCall[]): void {
    const ids = new Set(standing.map(idOfCall));
    this.queue = this.queue.filter((call) => ids.has(idOfCall(call)));
    if (this.current === null || ids.has(this.current)) return;
    this.current = '';
    this.voice.hush();
  }

  private async speak(): Promise<void> {
    for (let call = this.queue.shift(); call !== undefined; call = this.queue.shift()) {
      const id = idOfCall(call);
      this.current = id;
      const words = callWords(call);
      await this.voice.ring();
      for (const lang of spoken) if (this.stands(id)) await this.voice.say(words[lang], lang);
    }
    this.current = null;
  }

  private stands(id: string): boolean {
    return this.current === id;
  }
}
