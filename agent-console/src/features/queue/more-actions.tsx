import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { OfferedAction } from '../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../server/contract/ticket.js';
import { actionWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { ActionDialog } from '../ticket/actions/action-dialog.js';
import { useTicket } from './use-ticket.js';

const words = { more: word('更多', 'More'), moreFor: word('更多操作 {no}', 'More actions {no}') };

interface MoreProps {
  no: string;
  /** In the order they are read; those never open to the role are left out. */
  actions: readonly TicketAction[];
  /** A rule worth reading before choosing, by action. */
  rules?: Partial<Record<TicketAction, string>>;
}

function Choice({ offered, rule }: { offered: OfferedAction; rule: string | undefined }) {
  const say = useSay();
  const below = offered.allowed ? rule : offered.reason && say(offered.reason);
  return (
    <span className="more-choice">
      <span>{say(actionWords[offered.action])}</span>
      {below !== undefined && <span className="meta">{below}</span>}
    </span>
  );
}

/** The rarer actions of a card, each with its rule or the reason why not. */
export function MoreActions({ no, actions, rules = {} }: MoreProps) {
  const say = useSay();
  const [open, setOpen] = useState<TicketAction | null>(null);
  const ticket = useTicket(no);
  const offered = actions.flatMap((action) => ticket.data?.actions.find((each) => each.action === action) ?? []);
  const items = offered.map((each) => ({ key: each.action, label: <Choice offered={each} rule={rules[each.action]} />, disabled: !each.allowed, onClick: () => setOpen(each.action) }));
  if (ticket.data !== undefined && items.length === 0) return null;
  return (
    <>
      <Dropdown menu={{ items, className: 'more-menu' }} trigger={['click']} disabled={items.length === 0}>
        <Button aria-label={say(words.moreFor, { no: shortNo(no) })}>
          {say(words.more)} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {open !== null && ticket.data !== undefined && <ActionDialog ticket={ticket.data} action={open} close={() => setOpen(null)} />}
    </>
  );
}
