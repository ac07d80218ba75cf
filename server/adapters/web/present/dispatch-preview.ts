import type { DispatchPreview as Asked } from '../../../actions/tickets/preview-dispatch.js';
import type { DispatchPreview } from '../../../contract/ticket-detail.js';
import type { Deadline } from '../../../desk/deadlines/deadline.js';
import type { Reader } from './reader.js';

/** Who could handle it and which dates would go out, the walked days included. `forward` stands in where no answer is owed (praise). */
export function presentPreview({ candidates, sign, finish, promised }: Asked, reader: Reader, forward: Deadline | null): DispatchPreview {
  const last = finish ?? forward ?? sign;
  const signed = sign ?? last;
  if (last === null || signed === null) throw new Error('The policy sets neither a finish nor a sign clock for this ticket.');
  return {
    candidates: candidates.map(({ unit, ...candidate }) => ({ ...candidate, unit: { id: unit.id, name: unit.name.zh } })),
    finish: reader.deadline(last, true),
    sign: reader.deadline(signed),
    promised: reader.deadline(promised ?? last),
  };
}
