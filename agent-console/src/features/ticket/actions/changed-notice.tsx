import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { QueueRow, TicketAction } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../../shared/i18n/language.js';
import { differences } from './differences.js';
import { isAllowed } from './offered.js';
import { words } from './words.js';

/** Somebody changed the ticket under an open form: who, what, and what is possible now. */
export function ChangedNotice({ opened, ticket, action }: { opened: QueueRow; ticket: TicketDetail; action: TicketAction }) {
  const say = useSay();
  if (ticket.row.version === opened.version) return null;
  const name = ticket.timeline.findLast((entry) => entry.actor.name !== undefined)?.actor.name ?? say(words.someone);
  const allowed = isAllowed(ticket.actions, action);
  const refused = ticket.actions.find((offered) => offered.action === action);
  const others = ticket.actions.filter((offered) => offered.allowed).map((offered) => say(actionWords[offered.action]));
  return (
    <div className="changed stack" role="status">
      <p className="strong">{say(words.changedTitle, { name })}</p>
      <ul>
        {differences(opened, ticket.row).map((each) => (
          <li key={each.field.en}>{say(words.changedField, { field: say(each.field), before: say(each.before), after: say(each.after) })}</li>
        ))}
      </ul>
      {allowed ? (
        <p>{say(words.stillPossible)}</p>
      ) : (
        <p>
          {say(words.nowImpossible, { action: say(actionWords[action]), reason: say(refused?.reason ?? words.notNow) })} {others.length > 0 && say(words.youCan, { actions: others.join(' · ') })}
        </p>
      )}
    </div>
  );
}
