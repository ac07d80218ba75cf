import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { OfferedAction, TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import { useHotkey } from '../../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../../shared/i18n/language.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { words as ticketWords } from '../words.js';
import { ActionDialog } from './action-dialog.js';
import { arrange, isAllowed, letters } from './offered.js';
import { words } from './words.js';

function ActionLabel({ offered }: { offered: OfferedAction }) {
  const say = useSay();
  const letter = letters[offered.action];
  return (
    <span className="menu-action">
      <span className="spread">
        {say(actionWords[offered.action])}
        {offered.allowed && letter !== undefined && <kbd aria-hidden>{letter.toUpperCase()}</kbd>}
      </span>
      {!offered.allowed && <span className="meta menu-reason">{say(offered.reason ?? words.notNow)}</span>}
    </span>
  );
}

function Letter({ action, letter, open, enabled }: { action: TicketAction; letter: string; open: (action: TicketAction) => void; enabled: boolean }) {
  useHotkey({ keys: letter }, () => open(action), enabled);
  return null;
}

/** One primary button and 更多; what is refused stays there with its reason. */
export function ActionBar({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const [open, setOpen] = useState<TicketAction | null>(null);
  const { primary, more } = arrange(ticket.actions);
  const items = more.map((offered) => ({ key: offered.action, label: <ActionLabel offered={offered} />, disabled: !offered.allowed, onClick: () => setOpen(offered.action) }));
  return (
    <div className="row">
      {primary !== null && (
        <Button type="primary" onClick={() => setOpen(primary.action)} aria-label={`${say(actionWords[primary.action])} ${shortNo(ticket.row.no)}`}>
          {say(actionWords[primary.action])}
        </Button>
      )}
      {items.length > 0 && (
        <Dropdown menu={{ items, className: 'action-menu' }} trigger={['click']}>
          <Button aria-label={say(ticketWords.moreFor, { no: shortNo(ticket.row.no) })}>
            {say(ticketWords.more)} <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      )}
      {Object.entries(letters).map(([action, letter]) => (
        <Letter key={action} action={action as TicketAction} letter={letter} open={setOpen} enabled={open === null && isAllowed(ticket.actions, action as TicketAction)} />
      ))}
      {open !== null && <ActionDialog ticket={ticket} action={open} close={() => setOpen(null)} />}
    </div>
  );
}
