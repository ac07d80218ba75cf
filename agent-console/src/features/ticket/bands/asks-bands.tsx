import { QuestionCircleOutlined } from '@ant-design/icons';
import type { AssignmentView, TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import { returnReasonWords } from '../../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../../shared/i18n/language.js';
import { useUnitName } from '../../../shared/people/use-unit-name.js';
import { useDates } from '../../../shared/time/use-dates.js';
import { BandButton } from '../actions/band-button.js';
import { Band } from './band.js';
import { words } from './words.js';

const sign = <QuestionCircleOutlined />;

function ReturnBand({ ticket, share }: { ticket: TicketDetail; share: AssignmentView }) {
  const say = useSay();
  const dates = useDates();
  const unitName = useUnitName();
  const asked = share.returnRequest;
  if (asked === undefined) return null;
  const { dispatches: k, dispatchesBeforeDesignation: m } = ticket.limits;
  const buttons = (['deny_return', 'approve_return'] as const).map((action) => <BandButton key={action} ticket={ticket} action={action} preset={{ assignmentId: share.id }} />);
  return (
    <Band sign={sign} title={say(words.returnAsked, { unit: unitName(share.unit), reason: say(returnReasonWords[asked.reason]) })} buttons={buttons}>
      <p className="long">{say(words.basis, { basis: asked.basis })}</p>
      <p className="meta">{say(words.askedBy, { by: asked.by, at: dates.full(asked.at) })}</p>
      <p className="meta">{say(words.returnRule, { k, m })}</p>
    </Band>
  );
}

function ExtensionBand({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const dates = useDates();
  const { extension } = ticket;
  if (extension?.state !== 'asked') return null;
  const buttons = (['deny_extension', 'approve_extension'] as const).map((action) => <BandButton key={action} ticket={ticket} action={action} />);
  return (
    <Band sign={sign} title={say(words.extensionAsked, { n: extension.days })} buttons={buttons}>
      <p className="long">{say(words.reason, { reason: extension.reason })}</p>
      <p className="meta">{say(words.askedBy, { by: extension.by, at: dates.full(extension.at) })}</p>
      <p className="meta">{say(words.extensionRule)}</p>
    </Band>
  );
}

/** What a unit asks for, with its reason, the rule, and the two answers. */
export function AsksBands({ ticket }: { ticket: TicketDetail }) {
  const waiting = ticket.assignments.filter(({ state }) => state === 'return_pending');
  return (
    <>
      {waiting.map((share) => (
        <ReturnBand key={share.id} ticket={ticket} share={share} />
      ))}
      <ExtensionBand ticket={ticket} />
    </>
  );
}
