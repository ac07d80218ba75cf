import type { Instant } from '../../../server/desk/text.js';
import type { ReceivedText, ReceivedTexts } from '../../../server/ports/received-texts.js';
import type { TextStop, TextStops } from '../../../server/ports/text-stops.js';

export class FakeReceivedTexts implements ReceivedTexts {
  readonly all = new Map<string, ReceivedText>();

  async open(text: ReceivedText): Promise<ReceivedText> {
    const known = this.all.get(text.id);
    if (!known) this.all.set(text.id, text);
    return known ?? text;
  }
  async handled(id: string): Promise<void> {
    const known = this.all.get(id);
    if (known) this.all.set(id, { ...known, handled: true });
  }
}

export class FakeTextStops implements TextStops {
  private readonly stops = new Map<string, TextStop>();

  async get(id: string): Promise<TextStop | null> {
    return this.stops.get(id) ?? null;
  }
  async put(stop: TextStop): Promise<void> {
    this.stops.set(stop.id, { ...stop, at: Math.max(stop.at, this.stops.get(stop.id)?.at ?? stop.at) });
  }
  async lift(id: string, upTo: Instant): Promise<boolean> {
    const stop = this.stops.get(id);
    if (stop && stop.at > upTo) return false;
    this.stops.delete(id);
    return true;
  }
}
