import { pino, type DestinationStream, type LevelWithSilent } from 'pino';
import type { Log } from '../../ports/log.js';

/** One JSON line an event. Callers give ids, codes and counts only, so nothing needs blacking out. */
export function pinoLog({ level, to }: { level: LevelWithSilent; to?: DestinationStream }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event', formatters: { level: (label: string) => ({ level: label }) } };
  const logger = to ? pino(options, to) : pino(options);
  return {
    info: (event, facts = {}) => logger.info(facts, event),
    warn: (event, facts = {}) => logger.warn(facts, event),
    error: (event, facts = {}) => logger.error(facts, event),
  };
}
