import type { SupervisionDetail, SupervisionDraft, SupervisionEntry, SupervisionRow } from '../../../contract/supervision.js';
import type { SupervisionDraftRead } from '../../../actions/supervision/draft-supervision.js';
import type { SupervisionRead } from '../../../actions/supervision/read-supervisions.js';
import type { SupervisionEvent, SupervisionEventOf, SupervisionEventType } from '../../../desk/supervision/events.js';
import { addressees, type Supervision } from '../../../desk/supervision/supervision.js';
import { presentRow } from './queue-row.js';
import type { Reader } from './reader.js';

/** An order as one line of a list; the walked days come along on its own page. */
export function presentOrder(order: Supervision, reader: Reader, strip = false): SupervisionRow {
  const { id, no, version, kind, level, state, unit, coUnits, ticketNos, demand, answerBy, reason, history, createdAt, updatedAt } = order;
  return {
    id,
    no,
    version,
    kind,
    level,
    state,
    unit,
    coUnits: [...coUnits],
    ticketNos: [...ticketNos],
    demand,
    answerBy: { ...reader.deadline(answerBy, strip), metAt: answerBy.metAt },
    reason,
    reminders: history.filter(({ type }) => type === 'reminded').length,
    createdAt,
    updatedAt,
  };
}

/** An order with all that happened to it; of its tickets, those the reader may open. */
export function presentSupervision({ order, tickets, actions }: SupervisionRead, reader: Reader): SupervisionDetail {
  const { leader, issuedBy, answers, awaited, returnRequest, verdict, history } = order;
  return {
    row: presentOrder(order, reader, true),
    tickets: tickets.map((ticket) => presentRow(ticket, reader)),
    leader,
    issuedBy: issuedBy.name,
    answers: answers.map(({ unitId, unitName, text, byName, at }) => ({ unit: { id: unitId, name: unitName }, text, byName, at })),
    awaited: order.state === 'issued' ? addressees(order).filter(({ id }) => awaited.includes(id)) : [],
    returnRequest,
    verdict,
    history: history.map(presentEntry),
    actions,
  };
}

type Said = Partial<Pick<SupervisionEntry, 'unitName' | 'text' | 'level' | 'n' | 'dueAt' | 'was'>>;

/** What the sentence of each event needs. */
const said: { [T in SupervisionEventType]: (event: SupervisionEventOf<T>) => Said } = {
  issued: ({ unitName, level }) => ({ unitName, level }),
  answered: ({ answer }) => ({ unitName: answer.unitName, text: answer.text }),
  return_requested: ({ reason }) => ({ text: reason }),
  return_denied: ({ note }) => ({ text: note }),
  answer_rejected: ({ note }) => ({ text: note }),
  raised: ({ level, note }) => ({ level, text: note }),
  reminded: ({ n, note }) => ({ n, text: note }),
  closed: ({ verdict }) => ({ text: verdict }),
  cancelled: ({ reason }) => ({ text: reason }),
  answer_date_recounted: ({ was, answerBy: { dueAt } }) => ({ dueAt, was: was === dueAt ? null : was }),
  deadline_near: () => ({}),
  deadline_passed: () => ({}),
};

function presentEntry(event: SupervisionEvent): SupervisionEntry {
  const { seq, at, type, actor } = event;
  const tell = said[type] as (event: SupervisionEvent) => Said;
  return { seq, at, type, byName: actor.name ?? null, unitName: null, text: null, level: null, n: null, dueAt: null, was: null, ...tell(event) };
}

/** What an order would say, the walked days of its date included. */
export function presentDraft({ tickets, facts, unit, blockedUnitIds, level, proposals, answerBy }: SupervisionDraftRead, reader: Reader): SupervisionDraft {
  return {
    tickets: tickets.map((ticket) => presentRow(ticket, reader)),
    facts,
    unit,
    blockedUnitIds,
    level,
    reasons: proposals.map(({ rule, facts: why }) => ({ rule, facts: why })),
    answerBy: reader.deadline(answerBy, true),
  };
}
