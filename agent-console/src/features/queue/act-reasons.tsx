import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../server/contract/ticket.js';
import { actionWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';

const line = word('{action}：{reason}', '{action}: {reason}');

/** Why the buttons that are off are off, in words a finger can read: nothing hides in a tooltip. */
export function ActReasons({ ticket, actions }: { ticket: TicketDetail; actions: readonly TicketAction[] }) {
  const say = useSay();
  const refused = ticket.actions.filter((offered) => actions.includes(offered.action) && !offered.allowed && offered.reason !== undefined);
  return (
    <>
      {refused.map(({ action, reason }) => (
        <p key={action} className="meta">
          {reason !== undefined && say(line, { action: say(actionWords[action]), reason: say(reason) })}
        </p>
      ))}
    </>
  );
}
