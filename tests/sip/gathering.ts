export interface Wanted {
  /** So many keys are an answer; undefined = until the end key or a pause. */
  most?: number | undefined;
  endKey?: string | undefined;
  seconds: number;
}

/** One gather under way: keys until there are enough, the end key, or nobody presses any more. */
export class Gathering {
  readonly keys: Promise<string>;
  #pressed = '';
  #timer: NodeJS.Timeout | undefined;
  #over = false;
  #finish: (keys: string) => void = () => undefined;

  constructor(private readonly wanted: Wanted) {
    this.keys = new Promise((done) => (this.#finish = done));
  }

  press(key: string): void {
    const isEnd = key === this.wanted.endKey;
    if (!isEnd) this.#pressed += key;
    if (isEnd || this.#pressed.length === this.wanted.most) this.end();
    else this.wait();
  }

  /** From now on the caller has so many seconds for the next key. */
  wait(): void {
    clearTimeout(this.#timer);
    if (this.#over) return;
    this.#timer = setTimeout(() => this.end(), this.wanted.seconds * 1000);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#over = true;
    this.#finish(this.#pressed);
  }
}
