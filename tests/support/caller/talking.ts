import type { Engagement, Stage } from './engagement.js';

interface Talk {
  stage: Stage;
  /** Seconds of the call at which it ends by itself. */
  until: number;
  /** Pressing * ends it for this side. */
  starEnds: boolean;
  /** It is over and the call goes on. */
  over(seconds: number): Promise<void>;
  /** It is over because this side hung up. */
  left(seconds: number): Promise<void>;
}

/** Two or more people talk; what they say is theirs. */
export class Talking implements Engagement {
  readonly kind = 'talking';
  readonly deadline: number;
  readonly #talk: Talk;
  readonly #began: number;

  constructor(talk: Talk) {
    this.#talk = talk;
    this.deadline = talk.until;
    this.#began = talk.stage.now;
    talk.stage.transcript.add(talk.stage.now, 'event', 'talking');
  }

  get #seconds(): number {
    return Math.round(this.#talk.stage.now - this.#began);
  }

  lapse(): Promise<void> {
    return this.#talk.over(this.#seconds);
  }

  async key(key: string): Promise<void> {
    if (key === '*' && this.#talk.starEnds) await this.#talk.over(this.#seconds);
  }

  heard(): void {
    // Heard by the other side; nothing of it reaches the desk.
  }

  abandoned(): Promise<void> {
    return this.#talk.left(this.#seconds);
  }
}
