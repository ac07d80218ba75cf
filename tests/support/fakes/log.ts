import type { Log } from '../../../server/ports/log.js';

interface Line {
  level: 'info' | 'warn' | 'error';
  event: string;
  facts: Record<string, unknown>;
}

/** Keeps every line for a test to read. */
export class FakeLog implements Log {
  readonly lines: Line[] = [];

  info(event: string, facts: Record<string, unknown> = {}): void {
    this.lines.push({ level: 'info', event, facts });
  }
  warn(event: string, facts: Record<string, unknown> = {}): void {
    this.lines.push({ level: 'warn', event, facts });
  }
  error(event: string, facts: Record<string, unknown> = {}): void {
    this.lines.push({ level: 'error', event, facts });
  }
  events(level: Line['level']): string[] {
    return this.lines.filter((line) => line.level === level).map((line) => line.event);
  }
}
