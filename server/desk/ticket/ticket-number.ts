import { wallTime } from '../calendar/shanghai.js';
import type { Instant } from '../text.js';

/** yyMMddHHmmss in Shanghai, then the day's running number in six digits. */
export function ticketNumber(at: Instant, running: number): string {
  return `${wallTime(at).slice(2).replace(/\D/g, '')}${String(running).padStart(6, '0')}`;
}
