import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';
import { fetchColleagues } from '../../shared/people/directory.js';
import { useMe } from '../../shared/people/me.js';
import { Field } from '../../shared/ui/field.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { fetchTicket } from '../ticket/index.js';
import { runOn } from './api.js';

const words = {
  title: word('转交 {n} 件', 'Transfer {n} tickets'),
  to: word('转给谁', 'To whom'),
  note: word('交代（至少 2 个字）', 'What they need to know (at least 2 characters)'),
  will: word('会转交', 'will be offered'),
  reading: word('正在核对', 'checking'),
  done: word('✓ 已转交，等对方接手', '✓ offered; waiting to be taken over'),
  cannot: word('不转：{reason}', 'not transferred: {reason}'),
  unread: word('读不到这件工单', 'the ticket could not be read'),
  notYours: word('不能由您转交', 'not yours to transfer'),
  consequence: word('提交后：对方收到通知，接手以前仍由您负责。不能转的留在选择里。', 'After this: your colleague is told; it stays yours until they take it over. What cannot go stays selected.'),
  go: word('转交 {n} 件', 'Transfer {n}'),
  close: word('关闭', 'Close'),
  cancel: word('取消', 'Cancel'),
};

type Outcome = { done: true } | { done: false; why: Bilingual };

/** Why a ticket will not go along, if so. */
function obstacle(ticket: TicketDetail): Bilingual | null {
  const offered = ticket.actions.find(({ action }) => action === 'transfer');
  if (offered?.allowed === true) return null;
  return offered?.reason ?? words.notYours;
}

function useTransfers(rows: readonly QueueRow[]) {
  const cache = useQueryClient();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const tickets = useQueries({ queries: rows.map(({ no }) => ({ queryKey: keys.ticket(no), queryFn: () => fetchTicket(no) })) });
  const able = tickets.flatMap(({ data }) => (data !== undefined && obstacle(data) === null ? [data] : []));
  const run = async (toStaffId: string, note: string) => {
    for (const { row } of able) {
      const outcome = await runOn(row.no, { version: row.version, command: { action: 'transfer', toStaffId, note } }).then(
        (): Outcome => ({ done: true }),
        (thrown: unknown): Outcome => ({ done: false, why: asRefusal(thrown).words }),
      );
      setOutcomes((before) => ({ ...before, [row.no]: outcome }));
    }
    await Promise.all([cache.invalidateQueries({ queryKey: keys.tickets }), cache.invalidateQueries({ queryKey: keys.counts })]);
  };
  return { tickets, able, outcomes, run };
}

function Fate({ ticket, outcome }: { ticket: { data: TicketDetail | undefined; error: Error | null }; outcome: Outcome | undefined }) {
  const say = useSay();
  if (outcome !== undefined) return <span className="strong">{outcome.done ? say(words.done) : say(words.cannot, { reason: say(outcome.why) })}</span>;
  if (ticket.data === undefined) return <span className="muted">{say(ticket.error === null ? words.reading : words.unread)}</span>;
  const why = obstacle(ticket.data);
  return why === null ? <span>{say(words.will)}</span> : <span className="strong">{say(words.cannot, { reason: say(why) })}</span>;
}

/** What goes and what does not, with why, before and after; refused ones stay selected. */
export function TransferMany({ rows, close }: { rows: readonly QueueRow[]; close: (failed: readonly string[]) => void }) {
  const say = useSay();
  const me = useMe();
  const { tickets, able, outcomes, run } = useTransfers(rows);
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [stage, setStage] = useState<'asking' | 'running' | 'over'>('asking');
  const people = useQuery({ queryKey: keys.colleagues, queryFn: fetchColleagues });
  const options = (people.data ?? []).filter(({ id, roles }) => id !== me.id && roles.some((role) => ['operator', 'dispatcher', 'supervisor'].includes(role))).map(({ id, name }) => ({ value: id, label: name }));
  const shut = () => close(rows.map(({ no }) => no).filter((no) => outcomes[no]?.done !== true));
  const submit = () => {
    setStage('running');
    void run(to ?? '', note.trim()).then(() => setStage('over'));
  };
  return (
    <Modal open onCancel={shut} width={640} footer={null} mask={{ closable: false }} title={say(words.title, { n: rows.length })}>
      <div className="stack">
        <Field label={say(words.to)}>{(id) => <Select id={id} value={to} onChange={setTo} options={options} disabled={stage !== 'asking'} />}</Field>
        <Field label={say(words.note)}>{(id) => <Input.TextArea id={id} value={note} rows={2} maxLength={500} disabled={stage !== 'asking'} onChange={(event) => setNote(event.target.value)} />}</Field>
        <ul className="stack bulk-list">
          {rows.map((row, place) => (
            <li key={row.no} className="spread">
              <span>
                <span className="num">{shortNo(row.no)}</span> {row.title}
              </span>
              <Fate ticket={{ data: tickets[place]?.data, error: tickets[place]?.error ?? null }} outcome={outcomes[row.no]} />
            </li>
          ))}
        </ul>
        <p className="consequence">{say(words.consequence)}</p>
        <div className="row">
          <Button onClick={shut}>{say(stage === 'over' ? words.close : words.cancel)}</Button>
          {stage !== 'over' && (
            <Button type="primary" loading={stage === 'running'} disabled={to === null || note.trim().length < 2 || able.length === 0} onClick={submit}>
              {say(words.go, { n: able.length })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
