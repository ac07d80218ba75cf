import { useQuery } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import type { QueueRow } from '../../../../../server/contract/ticket.js';
import { callerWords } from '../../../../../server/contract/words/caller-words.js';
import { ticketStateWords } from '../../../../../server/contract/words/vocabulary.js';
import { keys } from '../../../shared/api/keys.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useSay } from '../../../shared/i18n/language.js';
import type { Bilingual } from '../../../shared/i18n/words.js';
import { Problem } from '../../../shared/ui/panels.js';
import { StateBadge } from '../../../shared/ui/state-badge.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { searchTickets } from '../api.js';
import { useSettled } from '../../../shared/time/use-settled.js';
import { words } from './words.js';

interface PickerProps {
  id: string;
  /** The ticket that is to join another. */
  row: QueueRow;
  value: string;
  set: (no: string) => void;
}

/** Why a ticket cannot be the one, so that nobody has to be refused. */
function cannotJoin(row: QueueRow, other: QueueRow): Bilingual | null {
  if (other.no === row.no) return words.thisOne;
  if (other.state === 'merged' || other.state === 'withdrawn') return words.endedElsewhere;
  return other.confidential === row.confidential ? null : words.otherSecrecy;
}

function Found({ row }: { row: QueueRow }) {
  const say = useSay();
  return (
    <span className="row found">
      <span className="num strong">{shortNo(row.no)}</span>
      <span>{row.title}</span>
      <span className="muted">
        {row.place} · {say(callerWords(row.callerName))}
      </span>
      <StateBadge word={ticketStateWords[row.state]} />
    </span>
  );
}

const worthAsking = (q: string) => (/^\d+$/.test(q) ? q.length >= 4 : q.length >= 2);

function Chosen({ no, title, again }: { no: string; title: string; again: () => void }) {
  const say = useSay();
  return (
    <div className="row">
      <span className="num strong">{shortNo(no)}</span>
      <span>{title}</span>
      <Button size="small" onClick={again}>
        {say(words.chooseAgain)}
      </Button>
    </div>
  );
}

function Choices({ row, rows, set }: { row: QueueRow; rows: readonly QueueRow[]; set: (no: string) => void }) {
  const say = useSay();
  return (
    <Radio.Group className="candidates" value={null} onChange={(event) => set(String(event.target.value))}>
      {rows.map((other) => {
        const why = cannotJoin(row, other);
        return (
          <Radio key={other.no} value={other.no} disabled={why !== null} className="candidate">
            <Found row={other} />
            {why !== null && <span className="meta">⊘ {say(why)}</span>}
          </Radio>
        );
      })}
    </Radio.Group>
  );
}

/** What the queue knows of what is typed; null while nothing is asked or known. */
function useFound(typed: string) {
  const q = useSettled(typed.trim(), 300);
  const asked = worthAsking(q);
  const { data, error } = useQuery({ queryKey: keys.queue({ q, size: 8 }), queryFn: () => searchTickets(q), enabled: asked });
  return { q, error, rows: asked && data !== undefined ? data.rows : null };
}

function FoundCount({ q, n }: { q: string; n: number | undefined }) {
  const say = useSay();
  const said = n === 0 ? say(words.noneFound, { q }) : say(words.found, { n: n ?? 0 });
  return (
    <p className="meta" role="status">
      {n !== undefined && said}
    </p>
  );
}

/** Finds a ticket by number, by its last digits or by words, and takes the one that is chosen. */
export function TicketPicker({ id, row, value, set }: PickerProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { q, rows, error } = useFound(typed);
  if (value !== '') return <Chosen no={value} title={rows?.find(({ no }) => no === value)?.title ?? ''} again={() => set('')} />;
  return (
    <div className="stack">
      <Input id={id} value={typed} placeholder={say(words.find)} onChange={(event) => setTyped(event.target.value)} />
      <FoundCount q={q} n={rows?.length} />
      {error !== null && <Problem refusal={asRefusal(error)} />}
      <Choices row={row} rows={rows ?? []} set={set} />
    </div>
  );
}
