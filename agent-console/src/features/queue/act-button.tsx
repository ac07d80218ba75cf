import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import type { TicketAction } from '../../../../server/contract/ticket.js';
import { actionWords } from '../../../../server/contract/words/vocabulary.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Problem } from '../../shared/ui/panels.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { ActionDialog } from '../ticket/actions/action-dialog.js';
import { useTicket } from './use-ticket.js';

interface ActProps extends Pick<ButtonProps, 'type' | 'size' | 'className'> {
  no: string;
  action: TicketAction;
  label?: Bilingual;
}

/** The dialog, or why the ticket it is about could not be read. */
function Opened({ ticket, action, close }: { ticket: ReturnType<typeof useTicket>; action: TicketAction; close: () => void }) {
  if (ticket.data !== undefined) return <ActionDialog ticket={ticket.data} action={action} close={close} />;
  return ticket.error === null ? null : <Problem refusal={asRefusal(ticket.error)} />;
}

/** One action on a card. Off when refused (the reason stands beside it), absent when the role never may. */
export function ActButton({ no, action, label = actionWords[action], ...look }: ActProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const ticket = useTicket(no);
  const offered = ticket.data?.actions.find((each) => each.action === action);
  if (ticket.data !== undefined && offered === undefined) return null;
  return (
    <>
      <Button {...look} aria-label={`${say(label)} ${shortNo(no)}`} disabled={offered?.allowed === false} loading={open && ticket.isPending} onClick={() => setOpen(true)}>
        {say(label)}
      </Button>
      {open && <Opened ticket={ticket} action={action} close={() => setOpen(false)} />}
    </>
  );
}
