import type { AssignmentView, TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { AssignmentState } from '../../../../server/contract/ticket.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { assignmentRoleWords, assignmentStateWords, returnReasonWords } from '../../../../server/contract/words/vocabulary.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { useNow } from '../../shared/time/use-now.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { stepWords } from './event-vocabulary.js';
import { FeedbackView } from './feedback-view.js';
import { words } from './words.js';

/** What a share needs to know of its ticket. */
interface Around {
  /** The caller's number, masked; null where nobody is to call. */
  number: string | null;
  /** On hold: no clock runs. */
  stopped: boolean;
}

const over: readonly AssignmentState[] = ['returned', 'closed_reassigned', 'recalled'];
const returnable: readonly AssignmentState[] = ['pending_sign', 'in_progress'];

/** The clocks that still run for this unit: signing ends with the signature, all of them with the feedback. */
function running({ state, deadlines }: AssignmentView): AssignmentView['deadlines'] {
  if (state === 'pending_sign') return deadlines;
  return state === 'in_progress' ? deadlines.filter((deadline) => deadline.step !== 'sign') : [];
}

/** Until when the unit may give it back, or that it may not. */
function ReturnWindow({ assignment: { designated, returnBy, state } }: { assignment: AssignmentView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  if (designated) return <p className="meta">{say(words.cannotReturn)}</p>;
  if (returnBy === null || !returnable.includes(state)) return null;
  return <p className="meta">{now < returnBy.dueAt ? say(words.returnBy, { due: byWords(returnBy.dueAt, now, lang) }) : say(words.returnOver)}</p>;
}

function Share({ assignment, around: { number, stopped } }: { assignment: AssignmentView; around: Around }) {
  const say = useSay();
  const unitName = useUnitName();
  const { returnRequest, feedback, advice } = assignment;
  return (
    <>
      <p className="row">
        <span className="mark">{say(assignmentRoleWords[assignment.role])}</span>
        <span className="strong">{unitName(assignment.unit)}</span>
        <StateBadge word={assignmentStateWords[assignment.state]} />
        {assignment.designated && <span className="mark mark-strong">{say(words.designated)}</span>}
      </p>
      {running(assignment).map((deadline) => (
        <p key={deadline.step} className="row">
          {say(stepWords[deadline.step] ?? words.deadlines)} {stopped ? <span className="muted">‖ {say(words.clockStopped)}</span> : <DeadlineLine view={deadline} />}
        </p>
      ))}
      {!stopped && <ReturnWindow assignment={assignment} />}
      {advice !== '' && (
        <p className="long">
          <span className="muted">{say(words.advice)} </span>
          {advice}
        </p>
      )}
      {returnRequest !== undefined && (
        <p className="long inside">
          <span className="strong">{say(words.returnAsked, { reason: say(returnReasonWords[returnRequest.reason]) })}</span> {returnRequest.basis}
        </p>
      )}
      {feedback !== undefined && <FeedbackView feedback={feedback} number={number} />}
    </>
  );
}

interface TreeProps {
  all: readonly AssignmentView[];
  parentId: string | null;
  around: Around;
}

/** Shares of one level, each with what was handed down from it. */
function Tree({ all, parentId, around }: TreeProps) {
  const here = all.filter((assignment) => assignment.parentId === parentId);
  if (here.length === 0) return null;
  return (
    <ul className={parentId === null ? 'stack' : 'stack shares-below'}>
      {here.map((assignment) => (
        <li key={assignment.id} className="stack assignment">
          <Share assignment={assignment} around={around} />
          <Tree all={all} parentId={assignment.id} around={around} />
        </li>
      ))}
    </ul>
  );
}

/** Who has it, in what state, and what they answered; shares that are over are folded away. */
export function Assignments({ ticket: { assignments, caller, suspension } }: { ticket: TicketDetail }) {
  const say = useSay();
  const around: Around = { number: caller.way === 'text_only' ? null : (caller.phone?.masked ?? null), stopped: suspension !== null };
  const past = assignments.filter(({ state }) => over.includes(state));
  const kept = new Set(assignments.filter(({ state }) => !over.includes(state)).map(({ id }) => id));
  // What was handed down by a share that is over would hang in the air: it is shown at the top.
  const present = assignments.filter(({ id }) => kept.has(id)).map((each) => (each.parentId !== null && !kept.has(each.parentId) ? { ...each, parentId: null } : each));
  return (
    <section className="panel stack" aria-labelledby="dispatches">
      <h2 id="dispatches">{say(words.dispatches)}</h2>
      {present.length === 0 && <p className="muted">{say(words.notDispatched)}</p>}
      <Tree all={present} parentId={null} around={around} />
      {past.length > 0 && (
        <details>
          <summary>
            {say(words.pastShares)} <span className="num">{past.length}</span>
          </summary>
          <ul className="stack">
            {past.map((assignment) => (
              <li key={assignment.id} className="stack assignment">
                <Share assignment={assignment} around={around} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
