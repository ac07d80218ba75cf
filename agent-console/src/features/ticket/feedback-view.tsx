import type { AssignmentView } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { answerWords } from './event-vocabulary.js';
import { words } from './words.js';

type Feedback = NonNullable<AssignmentView['feedback']>;
interface FeedbackProps {
  feedback: Feedback;
  /** The number on the ticket, masked: the one that was used where none is named. */
  number: string | null;
}
const answer = (name: string, yes: boolean) => answerWords[name]?.[yes ? 'yes' : 'no'] ?? words.advice;

/** Who contacted the citizen, when and on which number, and whether it is solved. */
function Facts({ feedback, number }: FeedbackProps) {
  const say = useSay();
  const dates = useDates();
  const { contacted, contactedAt, contactedOn, solved, unsolvedReason } = feedback;
  const contact = [say(answer('contacted', contacted)), contactedAt === undefined ? '' : dates.full(contactedAt), contacted ? (contactedOn ?? number ?? '') : ''];
  const result = [say(answer('solved', solved)), unsolvedReason ?? ''];
  return (
    <>
      <p className="meta">{contact.filter(Boolean).join(' · ')}</p>
      <p className="meta">{result.filter(Boolean).join(' · ')}</p>
    </>
  );
}

/** A unit's answer: what stays inside apart from what the citizen reads. */
export function FeedbackView({ feedback, number }: FeedbackProps) {
  const say = useSay();
  return (
    <>
      <div className="inside">
        <p className="meta">{say(words.feedbackInternal)}</p>
        <p className="long">{feedback.handling}</p>
        <Facts feedback={feedback} number={number} />
      </div>
      <div className="outside">
        <p className="meta">{say(words.feedbackPublic)}</p>
        <p className="long">{feedback.publicReply}</p>
      </div>
    </>
  );
}
