import type { Ticket } from '../ticket.js';
import { ruledOn, spansIn } from './finds.js';

/** Stands for what a unit must not read; always as long, so that its length tells nothing. */
export const identityMark = '▇▇▇';

/** A text of a confidential matter as a unit may have it: whatever was not expressly kept is masked, also what nobody looked at yet. */
export function maskedWords({ caller, identity }: Pick<Ticket, 'caller' | 'identity'>): (text: string) => string {
  return (text) => {
    const hidden = spansIn(text, caller).filter((span) => span.callers || ruledOn(identity, span.text) !== true);
    return hidden.reduceRight((safe, { start, end }) => safe.slice(0, start) + identityMark + safe.slice(end), text);
  };
}
