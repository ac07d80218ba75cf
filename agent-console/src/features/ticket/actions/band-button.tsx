import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../../shared/i18n/language.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { ActionDialog } from './action-dialog.js';
import type { Values } from './values.js';
import { words } from './words.js';

interface BandButtonProps extends Pick<ButtonProps, 'type' | 'size'> {
  ticket: TicketDetail;
  action: TicketAction;
  /** What this place already knows, e.g. whose share. */
  preset?: Values;
}

/** An answer beside what it answers; off with the reason, and absent for who never may. */
export function BandButton({ ticket, action, preset, ...look }: BandButtonProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const offered = ticket.actions.find((each) => each.action === action);
  if (offered === undefined) return null;
  const verb = say(actionWords[action]);
  return (
    <>
      <Button {...look} disabled={!offered.allowed} aria-label={`${verb} ${shortNo(ticket.row.no)}`} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      {!offered.allowed && <span className="meta">{say(offered.reason ?? words.notNow)}</span>}
      {open && <ActionDialog ticket={ticket} action={action} preset={preset} close={() => setOpen(false)} />}
    </>
  );
}
