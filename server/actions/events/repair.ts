import type { Ports } from '../../ports/index.js';

/** What cannot be done now must not keep the rest; the sweep comes again. */
export async function repair({ log }: Pick<Ports, 'log'>, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error('repair_failed', { what, reason: String(error) });
  }
}
