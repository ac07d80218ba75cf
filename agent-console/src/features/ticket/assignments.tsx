import type { AssignmentView } from '../../../../server/contract/ticket-detail.js';
import { assignmentStateWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { stepWords } from './timeline-words.js';
import { words } from './words.js';

/** The clocks that still run for this unit: signing ends with the signature, all of them with the feedback. */
function running({ state, deadlines }: AssignmentView): AssignmentView['deadlines'] {
  if (state === 'pending_sign') return deadlines;
  return state === 'in_progress' ? deadlines.filter((deadline) => deadline.step !== 'sign') : [];
}

function Assignment({ assignment }: { assignment: AssignmentView }) {
  const say = useSay();
  const { feedback } = assignment;
  return (
    <li className="stack assignment">
      <p className="row">
        <span className="mark">{say(assignment.role === 'lead' ? words.lead : words.co)}</span>
        <span className="strong">{assignment.unit.name}</span>
        <StateBadge word={assignmentStateWords[assignment.state]} />
      </p>
      {running(assignment).map((deadline) => (
        <p key={deadline.step} className="row">
          {say(stepWords[deadline.step] ?? words.deadlines)} <DeadlineLine view={deadline} />
        </p>
      ))}
      <p className="long">
        <span className="muted">{say(words.advice)} </span>
        {assignment.advice}
      </p>
      {feedback !== undefined && (
        <>
          <div className="inside">
            <p className="meta">{say(words.feedbackInternal)}</p>
            <p className="long">{feedback.handling}</p>
          </div>
          <div className="outside">
            <p className="meta">{say(words.feedbackPublic)}</p>
            <p className="long">{feedback.publicReply}</p>
          </div>
        </>
      )}
    </li>
  );
}

/** Who has it, in what state, and what they answered: internal handling apart from the public reply. */
export function Assignments({ assignments }: { assignments: readonly AssignmentView[] }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-labelledby="dispatches">
      <h2 id="dispatches">{say(words.dispatches)}</h2>
      {assignments.length === 0 && <p className="muted">{say(words.notDispatched)}</p>}
      <ul className="stack">
        {assignments.map((assignment) => (
          <Assignment key={assignment.id} assignment={assignment} />
        ))}
      </ul>
    </section>
  );
}
