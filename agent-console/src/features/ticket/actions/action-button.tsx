import { useQuery } from '@tanstack/react-query';
import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import { keys } from '../../../shared/api/keys.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useSay } from '../../../shared/i18n/language.js';
import { Problem } from '../../../shared/ui/panels.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { fetchTicket } from '../api.js';
import { ActionDialog } from './action-dialog.js';

/** Opens one action's dialog from a list, where only the ticket's number is known. */
export function ActionButton({ no, action, ...look }: { no: string; action: TicketAction } & Pick<ButtonProps, 'type' | 'size' | 'className'>) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const ticket = useQuery({ queryKey: keys.ticket(no), queryFn: () => fetchTicket(no), enabled: open });
  const verb = say(actionWords[action]);
  return (
    <>
      <Button {...look} aria-label={`${verb} ${shortNo(no)}`} loading={open && ticket.isPending} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      {open && ticket.data !== undefined && <ActionDialog ticket={ticket.data} action={action} close={() => setOpen(false)} />}
      {open && ticket.error !== null && <Problem refusal={asRefusal(ticket.error)} />}
    </>
  );
}
