import type { IdentityChecked } from '../../../actions/tickets/check-identity.js';
import type { IdentityCheck } from '../../../contract/ticket-detail.js';
import { spansIn, type PlacedText } from '../../../desk/ticket/identity/finds.js';
import { identityHint } from './identity-hint.js';

type Part = IdentityCheck['texts'][number]['parts'][number];

/** A text in stretches, its finds half hidden: who decides need not know whom they protect. */
function partsOf({ text }: PlacedText, { ticket, finds }: IdentityChecked): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { kind, start, end, text: found } of spansIn(text, ticket.caller)) {
    const id = finds.find((find) => find.text === found)?.id;
    if (start > at) parts.push({ text: text.slice(at, start) });
    parts.push({ text: identityHint(kind, found), ...(id === undefined ? {} : { find: id }) });
    at = end;
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts;
}

/** What goes out with an act, and what in it is still to be decided. */
export function presentIdentityCheck(checked: IdentityChecked): IdentityCheck {
  const { texts, finds, photos } = checked;
  return {
    texts: texts.map((one) => ({ place: one.place.startsWith('line-') ? 'supplement' : one.place, parts: partsOf(one, checked) })),
    finds: finds.map(({ id, kind, text, own, callers, kept }) => ({ id, kind, hint: identityHint(kind, text), own, callers, decided: kept === null ? null : kept ? 'keep' : 'mask' })),
    photos,
  };
}
