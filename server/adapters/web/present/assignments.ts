import type { AssignmentView } from '../../../contract/ticket-detail.js';
import type { ReturnRequest } from '../../../desk/ticket/assignment.js';
import type { Assignment, Feedback, Ticket } from '../../../desk/ticket/ticket.js';
import { maskPhone } from './mask.js';
import { saferWords } from './queue-row.js';
import type { Reader } from './reader.js';

/** Whether this reader may see how a unit works inside: their own unit's share, or anybody's if they are not of a unit. */
export const seesInside = ({ unitOnly, actor }: Reader, unitId: string): boolean => !unitOnly || actor.unitId === unitId;

function presentFeedback(feedback: Feedback, words: (text: string) => string): NonNullable<AssignmentView['feedback']> {
  const { contacted, contactedAt, solved, unsolvedReason, at } = feedback;
  return {
    handling: words(feedback.handling),
    publicReply: words(feedback.publicReply),
    contacted,
    solved,
    by: feedback.byName,
    at,
    ...(contactedAt === null ? {} : { contactedAt }),
    ...(feedback.contactedOn === null ? {} : { contactedOn: maskPhone(feedback.contactedOn) }),
    ...(unsolvedReason === null ? {} : { unsolvedReason: words(unsolvedReason) }),
  };
}

function presentReturn({ reason, basis, byName, at }: ReturnRequest, words: (text: string) => string): NonNullable<AssignmentView['returnRequest']> {
  return { reason, basis: words(basis), by: byName, at };
}

function presentAssignment(assignment: Assignment, ticket: Ticket, reader: Reader): AssignmentView {
  const inside = seesInside(reader, assignment.unitId);
  const words = saferWords(ticket, reader);
  const own = ticket.deadlines.filter(({ assignmentId }) => assignmentId === assignment.id);
  return {
    id: assignment.id,
    unit: { id: assignment.unitId, name: assignment.unitName },
    role: assignment.role,
    parentId: assignment.parentId,
    designated: assignment.designated,
    state: assignment.state,
    advice: inside ? words(assignment.advice) : '',
    dispatchedAt: assignment.dispatchedAt,
    deadlines: own.map((deadline) => reader.deadline(deadline)),
    returnBy: assignment.returnBy && reader.deadline(assignment.returnBy),
    ...(assignment.signedAt === null ? {} : { signedAt: assignment.signedAt }),
    ...(inside && assignment.returnRequest ? { returnRequest: presentReturn(assignment.returnRequest, words) } : {}),
    ...(inside && assignment.feedback ? { feedback: presentFeedback(assignment.feedback, words) } : {}),
  };
}

/** Each unit's share; another unit's advice and feedback stay with it. */
export function presentAssignments(ticket: Ticket, reader: Reader): AssignmentView[] {
  return ticket.assignments.map((assignment) => presentAssignment(assignment, ticket, reader));
}
