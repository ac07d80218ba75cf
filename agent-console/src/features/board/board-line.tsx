import { Button } from 'antd';
import { Link } from 'react-router';
import type { BoardLine } from '../../../../server/contract/supervision.js';
import { orderName, reasonWords, remedyWords } from '../../../../server/contract/words/supervision-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { Moment } from '../../shared/time/moment.js';
import { useNow } from '../../shared/time/use-now.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { CardIcon } from '../supervisions/index.js';
import { words } from './words.js';

type Tone = 'alarm' | 'red' | 'amber' | 'plain';
const tones: Record<Tone, { look: string; shape: string }> = {
  alarm: { look: 'light-alarm', shape: '■' },
  red: { look: 'light-red', shape: '■' },
  amber: { look: 'light-amber', shape: '▲' },
  plain: { look: '', shape: '' },
};

/** Late is a red square, 特急 white on red; due today an amber triangle; the rest are words alone. */
function toneOf({ reason: { rule, facts } }: BoardLine, now: number): Tone {
  if (rule === 'critical_overdue') return 'alarm';
  if (rule === 'overdue') return 'red';
  if (rule !== 'card_due' && rule !== 'sign_today') return 'plain';
  return (facts.dueAt ?? 0) <= now ? 'red' : 'amber';
}

function Reason({ line }: { line: BoardLine }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const { look, shape } = tones[toneOf(line, now)];
  const { level = 'ordinary', contacts = 1 } = line.reason.facts;
  return (
    <span className="row board-reason">
      <span className={`light strong ${look}`}>
        {shape !== '' && <span aria-hidden>{shape}</span>}
        <CardIcon level={level} />
        {reasonWords(line.reason, now, lang)}
      </span>
      {contacts > 1 && <span className="muted">{say(words.contacts, { n: contacts })}</span>}
    </span>
  );
}

function TicketAbout({ ticket, to }: { ticket: NonNullable<BoardLine['ticket']>; to: string }) {
  return (
    <span className="board-about">
      <Link to={to} className="board-title" title={ticket.title}>
        {ticket.title}
      </Link>
      <span className="meta board-where">
        <span className="num">{shortNo(ticket.no)}</span>
        {ticket.place !== '' && ` · ${ticket.place}`}
      </span>
    </span>
  );
}

/** What the line is about, with the way to it: a topic leads to its queue, an order to itself, the rest to the ticket. */
function About({ line: { ticket, order, topic, area, query } }: { line: BoardLine }) {
  const say = useSay();
  const { lang } = useLanguage();
  if (topic && area && query !== null) return <Link to={`/queue?${query}`}>{say(words.hotTitle, { topic: topic[lang], area: area[lang] })}</Link>;
  if (ticket) return <TicketAbout ticket={ticket} to={order ? `/supervisions/${order.id}` : `/tickets/${ticket.no}`} />;
  return order && <Link to={`/supervisions/${order.id}`}>{orderName(order.no, lang)}</Link>;
}

function useAboutWords({ ticket, topic }: BoardLine): string {
  const { lang } = useLanguage();
  return ticket?.title ?? topic?.[lang] ?? '';
}

/** One matter to press on: the reason first, then what and who, and one verb. */
export function Line({ line, place, press, busy }: { line: BoardLine; place: number; press: () => void; busy: boolean }) {
  const say = useSay();
  const unitName = useUnitName();
  const about = useAboutWords(line);
  const verb = say(remedyWords[line.remedy]);
  return (
    <li className={`board-line${line.done === null ? '' : ' board-done'}`}>
      <span className="num board-place">{line.done === null ? place : <span aria-label={say(words.ticked)}>✓</span>}</span>
      <div className="board-what">
        <Reason line={line} />
        <About line={line} />
      </div>
      <span className="board-unit">{line.unit ? unitName(line.unit) : line.topic === null ? say(words.noUnit) : ''}</span>
      {line.done === null ? (
        <Button loading={busy} aria-label={say(words.verbFor, { verb, about })} onClick={press}>
          {verb}
        </Button>
      ) : (
        <span className="meta board-ticked">
          ✓ {line.done.byName} <Moment at={line.done.at} form="short" /> {verb}
        </span>
      )}
    </li>
  );
}
