import { AimOutlined, ApartmentOutlined, FlagOutlined, FormOutlined, SwapOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import { byWords } from '../../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../../server/contract/words/shanghai-time.js';
import { supervisionKindWords, supervisionStateWords } from '../../../../../server/contract/words/supervision-words.js';
import { suspensionCauseWords } from '../../../../../server/contract/words/vocabulary.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { hasRole, useMe } from '../../../shared/people/me.js';
import { useUnitName } from '../../../shared/people/use-unit-name.js';
import { useDates } from '../../../shared/time/use-dates.js';
import { CardMark } from '../../../shared/ui/card-mark.js';
import { StateBadge } from '../../../shared/ui/state-badge.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { BandButton } from '../actions/band-button.js';
import { holdOf } from '../hold.js';
import { Band } from './band.js';
import { words } from './words.js';

interface BandOf {
  ticket: TicketDetail;
}

/** A colleague is asked to take it: the one asked answers here, the others see who is waited for. */
export function HandoverBand({ ticket }: BandOf) {
  const say = useSay();
  const me = useMe();
  const dates = useDates();
  const { handover, row } = ticket;
  if (handover === null) return null;
  const mine = handover.to.id === me.id;
  const title = mine ? say(words.handedToMe, { name: row.owner?.name ?? say(words.colleague) }) : say(words.handedTo, { name: handover.to.name, owner: row.owner?.name ?? say(words.handler) });
  return (
    <Band
      sign={<SwapOutlined />}
      title={title}
      buttons={
        mine && (
          <>
            <BandButton ticket={ticket} action="decline_handover" />
            <BandButton ticket={ticket} action="take_over" />
          </>
        )
      }
    >
      <p className="long">{handover.note}</p>
      <p className="meta">{dates.full(handover.at)}</p>
    </Band>
  );
}

/** Working days stood still so far: those of the hold that are not still to come. */
function daysStopped(ticket: TicketDetail, now: number): number {
  const hold = holdOf(ticket);
  if (hold === undefined) return 0;
  const today = shanghaiDate(now);
  return Math.max(0, hold.limit.amount - hold.workdays.filter((date) => date > today).length);
}

/** Everything stands still: since when, why, until when at the latest. */
export function SuspensionBand({ ticket }: BandOf) {
  const say = useSay();
  const { lang } = useLanguage();
  const dates = useDates();
  const { suspension } = ticket;
  if (suspension === null) return null;
  const title = say(words.stopped, { n: daysStopped(ticket, dates.now), until: byWords(suspension.until, dates.now, lang) });
  return (
    <Band sign="‖" title={title} buttons={<BandButton ticket={ticket} action="resume" type="primary" />}>
      <p>
        {say(suspensionCauseWords[suspension.cause])} · {suspension.by} · {dates.full(suspension.from)}
        <span className="muted"> {say(words.allStopped)}</span>
      </p>
      <p className="long">{suspension.note}</p>
    </Band>
  );
}

/** Sent out as often as the rule allows: who is waited for now. */
export function DesignationBand({ ticket: { row, limits } }: BandOf) {
  const say = useSay();
  if (row.state !== 'accepted' || limits.dispatches < limits.dispatchesBeforeDesignation) return null;
  return (
    <Band sign={<AimOutlined />} title={say(words.toDesignate, { k: limits.dispatches })}>
      <p>{say(words.designateRule)}</p>
    </Band>
  );
}

/** Two matters handled as one: the way from each to the other. */
export function MergedBand({ ticket }: BandOf) {
  const say = useSay();
  const { mergedInto, absorbed } = ticket;
  const linked = mergedInto === null ? absorbed : [mergedInto];
  if (linked.length === 0) return null;
  return (
    <Band sign={<ApartmentOutlined />} title={mergedInto === null ? say(words.absorbed, { n: absorbed.length }) : say(words.mergedInto)}>
      <p className="row">
        {linked.map((no) => (
          <Link key={no} to={`/tickets/${no}`}>
            {say(words.goTo, { no: shortNo(no) })}
          </Link>
        ))}
      </p>
    </Band>
  );
}

/** What a leader wrote on it stays on top until the end. */
export function InstructionBand({ ticket }: BandOf) {
  const say = useSay();
  const dates = useDates();
  const { instruction } = ticket;
  if (instruction === null) return null;
  return (
    <Band sign={<FormOutlined />} title={say(words.instruction, { leader: instruction.leader })}>
      <p className="long">{instruction.text}</p>
      <p className="meta">{dates.full(instruction.at)}</p>
    </Band>
  );
}

/** The orders on this ticket, the latest first, each with its card, kind and state. */
export function SupervisionBand({ ticket }: BandOf) {
  const say = useSay();
  const me = useMe();
  const nameOf = useUnitName();
  const orders = ticket.supervisions.toReversed();
  if (orders.length === 0) return null;
  return (
    <Band sign={<FlagOutlined />} title={say(words.supervised, { n: orders.length })}>
      <ul>
        {orders.map(({ id, level, kind, state, unitName }) => (
          <li key={id} className="row">
            <CardMark level={level} />
            <span>{say(supervisionKindWords[kind])}</span>
            <span>{nameOf({ name: unitName })}</span>
            <StateBadge word={supervisionStateWords[state]} />
            {hasRole(me, 'supervisor', 'unit_contact') && <Link to={`/supervisions/${id}`}>{say(words.see)}</Link>}
          </li>
        ))}
      </ul>
    </Band>
  );
}
