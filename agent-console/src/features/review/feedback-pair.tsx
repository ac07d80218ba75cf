import { LockOutlined } from '@ant-design/icons';
import type { AssignmentView } from '../../../../server/contract/ticket-detail.js';
import { assignmentRoleWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { useDates } from '../../shared/time/use-dates.js';
import { words } from './words.js';

type Feedback = NonNullable<AssignmentView['feedback']>;

function Contact({ feedback }: { feedback: Feedback }) {
  const say = useSay();
  const { full } = useDates();
  const { contacted, contactedAt, contactedOn, at } = feedback;
  if (!contacted) return <span className="mark mark-strong">! {say(words.notContacted)}</span>;
  return (
    <span>
      ✓ {say(words.contacted, { at: full(contactedAt ?? at) })}
      {contactedOn !== undefined && say(words.contactedOn, { phone: contactedOn })}
    </span>
  );
}

function Solved({ feedback }: { feedback: Feedback }) {
  const say = useSay();
  return feedback.solved ? <span>✓ {say(words.solved)}</span> : <span className="strong">! {say(words.notSolved, { reason: feedback.unsolvedReason ?? '—' })}</span>;
}

/** One unit's answer: what stays inside beside what the citizen will read, and whether anybody spoke to them. */
export function FeedbackPair({ share, feedback }: { share: AssignmentView; feedback: Feedback }) {
  const say = useSay();
  const { full } = useDates();
  const unit = useUnitName()(share.unit);
  return (
    <section className="panel stack" aria-label={say(words.answer, { unit })}>
      <div className="spread">
        <h3>
          {say(words.answer, { unit })} {share.role !== 'lead' && <span className="mark">{say(assignmentRoleWords[share.role])}</span>}
        </h3>
        <span className="meta">{say(words.by, { name: feedback.by, at: full(feedback.at) })}</span>
      </div>
      <p className="row">
        <Contact feedback={feedback} />
        <Solved feedback={feedback} />
      </p>
      <div className="one-pair">
        <div className="inside stack">
          <p className="meta">
            <LockOutlined aria-hidden /> {say(words.inside)} · {say(words.insideHint)}
          </p>
          <p className="long">{feedback.handling}</p>
        </div>
        <div className="stack">
          <p className="meta">{say(words.outside)}</p>
          <div className="outside">
            <p className="strong">{say(words.answersYou, { unit })}</p>
            <p className="long">{feedback.publicReply}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
