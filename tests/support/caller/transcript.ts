export interface TranscriptLine {
  /** Seconds of the call, on the virtual clock. */
  at: number;
  who: 'line' | 'caller' | 'event';
  text: string;
}

/** Everything that happened in a call, in order. */
export class Transcript {
  readonly lines: TranscriptLine[] = [];
  #unheard: string[] = [];

  add(at: number, who: TranscriptLine['who'], text: string): void {
    this.lines.push({ at: Math.round(at * 10) / 10, who, text });
    if (who === 'line') this.#unheard.push(text);
  }

  /** What the line said since this was last asked. */
  takeHeard(): string {
    const heard = this.#unheard.join('');
    this.#unheard = [];
    return heard;
  }

  toString(): string {
    return this.lines.map(({ at, who, text }) => `${at.toFixed(1).padStart(6)} ${who.padEnd(6)} ${text}`).join('\n');
  }
}
