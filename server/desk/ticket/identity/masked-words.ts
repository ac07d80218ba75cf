import type { IdentityKind } from '../../intake/identity-find.js';
import type { Ticket } from '../ticket.js';
import { ruledOn, spansIn } from './finds.js';

/** Stands for what a unit must not read; always as long, so that its length tells nothing. */
const identityMark = '▇▇▇';

type Sealed = Pick<Ticket, 'caller' | 'identity'>;
type Span = ReturnType<typeof spansIn>[number];

function without(text: string, spans: readonly Span[], mark: string): string {
  return spans.reduceRight((safe, { start, end }) => safe.slice(0, start) + mark + safe.slice(end), text);
}
const isSealed = ({ identity }: Sealed, span: Span): boolean => span.callers || ruledOn(identity, span.text) !== true;

/** A text of a confidential matter as a unit may have it: whatever was not expressly kept is masked, also what nobody looked at yet. */
export function maskedWords(ticket: Sealed): (text: string) => string {
  return (text) => without(text, spansIn(text, ticket.caller).filter((span) => isSealed(ticket, span)), identityMark);
}

const naming: readonly IdentityKind[] = ['name', 'phone', 'id_number', 'email'];

/** The same for the desk's own staff: what names the caller is hidden, where it happened stays readable. */
export function namelessWords(ticket: Sealed, mark: string): (text: string) => string {
  return (text) => without(text, spansIn(text, ticket.caller).filter((span) => span.own && naming.includes(span.kind) && isSealed(ticket, span)), mark);
}
