import { startDesk, type DeskProcess } from '../desk-process.js';

interface Settings {
  port: number;
  publicUrl: string;
  dataDir: string;
  /** What the desk's clock shows when it first starts. */
  clockStart: number;
}

const sweepMs = 500;

/** One desk through many lives: killed without warning, started again on the same data, its clock never going back. */
export class DeskUnderFire {
  private readonly lives: DeskProcess[] = [];
  private startedAt = 0;
  private clockAtStart: number;

  constructor(private readonly settings: Settings) {
    this.clockAtStart = settings.clockStart;
  }

  get url(): string {
    return `http://127.0.0.1:${this.settings.port}`;
  }

  /** Starts it; it was away for `awayMs` more than it really was, by its own clock. Resolves when it is ready, with how long that took, ms. */
  async start(awayMs = 0): Promise<number> {
    const now = performance.now();
    if (this.startedAt > 0) this.clockAtStart += now - this.startedAt + awayMs;
    this.startedAt = now;
    const desk = await startDesk({
      PHONE_FIRST: 'menu',
      PORT: String(this.settings.port),
      PUBLIC_URL: this.settings.publicUrl,
      DATA_DIR: this.settings.dataDir,
      CLOCK_START: new Date(this.clockAtStart).toISOString(),
      SWEEP_MS: String(sweepMs),
      LOG_LEVEL: 'info',
    });
    this.lives.push(desk);
    return performance.now() - now;
  }

  async kill(): Promise<void> {
    await this.lives.at(-1)?.kill();
  }

  /** Asks it to end, as an operator would; throws when it does not close in order. */
  async stop(): Promise<void> {
    const code = await this.lives.at(-1)?.stop();
    if (code !== 0) throw new Error(`the desk ended with ${String(code)}:\n${this.output.slice(-2000)}`);
  }

  /** What all its lives printed. */
  get output(): string {
    return this.lives.map((desk) => desk.output()).join('');
  }
}
