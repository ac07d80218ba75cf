import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OfferedAction, TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import { useHotkey } from '../../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../../shared/i18n/language.js';
import { hasRole, useMe } from '../../../shared/people/me.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { words as ticketWords } from '../words.js';
import { ActionDialog } from './action-dialog.js';
import { arrange, isAllowed, letters } from './offered.js';
import { verbFor } from './verb.js';
import { words } from './words.js';

function MenuLabel({ verb, letter, reason }: { verb: string; letter?: string | undefined; reason?: string | undefined }) {
  return (
    <span className="menu-action">
      <span className="spread">
        {verb}
        {letter !== undefined && <kbd aria-hidden>{letter.toUpperCase()}</kbd>}
      </span>
      {reason !== undefined && <span className="meta menu-reason">{reason}</span>}
    </span>
  );
}

function Letter({ letter, run, enabled }: { letter: string; run: () => void; enabled: boolean }) {
  useHotkey({ keys: letter }, run, enabled);
  return null;
}

/** A supervision is begun on its own page, with this ticket on it. */
function useSupervise(ticket: TicketDetail): (() => void) | null {
  const me = useMe();
  const go = useNavigate();
  return hasRole(me, 'supervisor') ? () => void go(`/supervisions/new?no=${ticket.row.no}`) : null;
}

/** One primary button and 更多; what is refused stays there with its reason. */
export function ActionBar({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const [open, setOpen] = useState<TicketAction | null>(null);
  const supervise = useSupervise(ticket);
  const { primary, allowed, refused } = arrange(ticket);
  const item = ({ action, allowed: can, reason }: OfferedAction) => ({
    key: action,
    label: <MenuLabel verb={say(verbFor(action, ticket))} letter={can ? letters[action] : undefined} reason={can ? undefined : say(reason ?? words.notNow)} />,
    disabled: !can,
    onClick: () => setOpen(action),
  });
  const items: NonNullable<MenuProps['items']> = [
    ...allowed.map(item),
    ...(supervise === null ? [] : [{ key: 'supervise', label: <MenuLabel verb={say(ticketWords.supervise)} letter="s" />, onClick: supervise }]),
    { key: 'print', label: <MenuLabel verb={say(ticketWords.print)} />, onClick: () => window.print() },
    ...(refused.length === 0 ? [] : [{ type: 'divider' as const }, ...refused.map(item)]),
  ];
  return (
    <div className="row">
      {primary !== null && (
        <Button type="primary" onClick={() => setOpen(primary.action)} aria-label={`${say(actionWords[primary.action])} ${shortNo(ticket.row.no)}`}>
          {say(actionWords[primary.action])}
        </Button>
      )}
      <Dropdown menu={{ items, className: 'action-menu' }} trigger={['click']}>
        <Button aria-label={say(ticketWords.moreFor, { no: shortNo(ticket.row.no) })}>
          {say(ticketWords.more)} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {Object.entries(letters).map(([action, letter]) => (
        <Letter key={action} letter={letter} run={() => setOpen(action as TicketAction)} enabled={open === null && isAllowed(ticket.actions, action as TicketAction)} />
      ))}
      {supervise !== null && <Letter letter="s" run={supervise} enabled={open === null} />}
      {open !== null && <ActionDialog ticket={ticket} action={open} close={() => setOpen(null)} />}
    </div>
  );
}
