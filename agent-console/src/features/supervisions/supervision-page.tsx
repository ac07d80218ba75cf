import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { SupervisionAction, SupervisionDetail } from '../../../../server/contract/supervision.js';
import { orderName, reasonWords, supervisionActionWords, supervisionKindWords, supervisionStateWords } from '../../../../server/contract/words/supervision-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { useStaffEvent } from '../../shared/realtime/realtime.js';
import { BasisLine } from '../../shared/time/basis-line.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { Moment } from '../../shared/time/moment.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { RowLine } from '../../shared/ui/row-line.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { ActDialog } from './act-dialog.js';
import { mainActs } from './acts.js';
import { fetchOrder, supervisionKeys } from './api.js';
import { LevelMark } from './level-mark.js';
import { OrderHistory } from './order-history.js';
import { OrderSheet } from './order-sheet.js';
import './supervisions.css';
import { words } from './words.js';

function Header({ order, act }: { order: SupervisionDetail; act: (action: SupervisionAction) => void }) {
  const say = useSay();
  const unitName = useUnitName();
  const { lang } = useLanguage();
  const { row, actions } = order;
  const strong = mainActs.find((action) => actions.includes(action));
  const and = lang === 'zh' ? '、' : ', ';
  return (
    <header className="panel stack order-header">
      <DeadlineLine view={row.answerBy} />
      <PageTitle title={orderName(row.no, lang)} />
      <div className="row">
        <StateBadge word={supervisionStateWords[row.state]} />
        <LevelMark level={row.level} />
        <span>{say(supervisionKindWords[row.kind])}</span>
        <span className="strong">{[row.unit, ...row.coUnits].map(unitName).join(and)}</span>
        {row.reminders > 0 && <span className="mark">{say(words.reminders, { n: row.reminders })}</span>}
      </div>
      <BasisLine view={row.answerBy} />
      <div className="row order-acts">
        {[...actions].sort((a, b) => Number(b === strong) - Number(a === strong)).map((action) => (
          <Button key={action} type={action === strong ? 'primary' : 'default'} danger={action === 'cancel'} onClick={() => act(action)}>
            {say(supervisionActionWords[action])}
          </Button>
        ))}
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
      </div>
    </header>
  );
}

function Tickets({ order }: { order: SupervisionDetail }) {
  const say = useSay();
  const hidden = order.row.ticketNos.length - order.tickets.length;
  return (
    <section className="panel stack" aria-labelledby="order-tickets">
      <h2 id="order-tickets">
        {say(words.orderTickets)} <span className="num">{order.row.ticketNos.length}</span>
      </h2>
      <ul className="stack">
        {order.tickets.map((row) => (
          <li key={row.no}>
            <Link to={`/tickets/${row.no}`} className="plain-link">
              <RowLine row={row} />
            </Link>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="muted">{say(words.hiddenTickets, { n: hidden })}</p>}
    </section>
  );
}

function Answers({ order }: { order: SupervisionDetail }) {
  const say = useSay();
  const unitName = useUnitName();
  const { lang } = useLanguage();
  const now = useNow();
  const and = lang === 'zh' ? '、' : ', ';
  const { answers, awaited, returnRequest, verdict, row } = order;
  return (
    <section className="panel stack" aria-labelledby="order-answers">
      <h2 id="order-answers">{say(words.answers)}</h2>
      {row.reason !== null && (
        <p className="muted">
          {say(words.askedBy)}：{reasonWords(row.reason, now, lang)}
        </p>
      )}
      {answers.length === 0 && <p className="muted">{say(words.noAnswer)}</p>}
      {answers.map((answer) => (
        <div key={`${answer.unit.id}-${answer.at}`} className="inside stack">
          <p className="meta">
            {unitName(answer.unit)} · {answer.byName} · <Moment at={answer.at} />
          </p>
          <p className="long">{answer.text}</p>
        </div>
      ))}
      {awaited.length > 0 && <p className="strong">{say(words.awaited, { units: awaited.map(unitName).join(and) })}</p>}
      {returnRequest !== null && <p className="strong">{say(words.returnAsked, { name: returnRequest.byName, reason: returnRequest.reason })}</p>}
      {verdict !== null && <p className="strong">{say(words.verdictLine, { verdict })}</p>}
    </section>
  );
}

function Order({ order }: { order: SupervisionDetail }) {
  const unitName = useUnitName();
  const { lang } = useLanguage();
  const [acting, setActing] = useState<SupervisionAction | null>(null);
  const { row, tickets, leader, issuedBy } = order;
  const units = [row.unit, ...row.coUnits].map(unitName);
  const named = row.ticketNos.map((no) => tickets.find((ticket) => ticket.no === no) ?? { no, title: '', place: '' });
  return (
    <>
      <Header order={order} act={setActing} />
      <div className="order-columns">
        <div className="stack">
          <OrderSheet facts={{ name: orderName(row.no, lang), kind: row.kind, level: row.level, units, leader, tickets: named, demand: row.demand, dueAt: row.answerBy.dueAt, by: issuedBy, at: row.createdAt }} />
        </div>
        <div className="stack order-side">
          <Answers order={order} />
          <Tickets order={order} />
          <OrderHistory entries={order.history} />
        </div>
      </div>
      {acting !== null && <ActDialog row={row} action={acting} close={() => setActing(null)} />}
    </>
  );
}

/** One order: what is asked and by when, what was answered, and what one may do with it now. */
export function SupervisionPage({ missing }: { missing: ReactNode }) {
  const { id = '' } = useParams();
  const order = useQuery({ queryKey: supervisionKeys.one(id), queryFn: () => fetchOrder(id) });
  useStaffEvent('ticket.changed', ({ change, no }) => {
    if (change === 'supervision_noted' && order.data?.row.ticketNos.includes(no) === true) void order.refetch();
  });
  if (order.error !== null && asRefusal(order.error).status === 404) return missing;
  return (
    <div className="page stack order-page">
      <Fetched query={order} lines={8}>
        {(data) => <Order order={data} />}
      </Fetched>
    </div>
  );
}
