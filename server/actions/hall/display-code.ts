import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { hallToday, type HallToday } from './read-hall.js';

const codeLength = 10;

/** What opens a centre's display: made from its id, so it is stored nowhere. */
export function displayCode({ secrets }: Pick<Ports, 'secrets'>, centreId: string): string {
  return secrets.hash('display', centreId).slice(0, codeLength);
}

/** The hall as its display may know it. Throws `wrong_display_code`. */
export async function readDisplay(ports: Pick<Ports, 'clock' | 'counters' | 'directory' | 'secrets' | 'visits'>, { centreId, code }: { centreId: string; code: string }): Promise<HallToday> {
  if (code !== displayCode(ports, centreId)) throw new DeskError('wrong_display_code');
  return hallToday(ports, centreId);
}
