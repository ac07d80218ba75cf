import { useQuery } from '@tanstack/react-query';
import type { Delivery, DeskStatus } from '../../../../server/contract/staff.js';
import { channelWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { BookingNo, TicketNo } from '../../shared/ui/ticket-no.js';
import { fetchStatus } from './api.js';
import './status.css';
import { words } from './words.js';

const states = { pending: words.pending, sent: words.sent, delivered: words.delivered, failed: words.failed, withheld: words.withheld };
const refreshMs = 15_000;

function Facts({ status }: { status: DeskStatus }) {
  const say = useSay();
  const facts = [
    [words.version, status.version],
    [words.roles, status.roles.map((role) => say(role === 'web' ? words.web : words.worker)).join(' · ')],
    [words.store, say(status.store === 'embedded' ? words.embedded : words.mongodb)],
    [words.jobs, say(status.jobs === 'redis' ? words.redis : words.inProcess)],
    [words.assistant, say(status.assistantReady ? words.ready : words.loading)],
    [words.outbox, String(status.outboxPending)],
    [words.calendar, say(words.calendarYears, { version: status.calendar.version, years: status.calendar.years.join(' / ') })],
  ] as const;
  return (
    <dl className="panel facts">
      {facts.map(([label, value]) => (
        <div key={label.en} className="fact">
          <dt>{say(label)}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
      <div className="fact">
        <dt>{say(words.started)}</dt>
        <dd>
          <Moment at={status.startedAt} />
        </dd>
      </div>
    </dl>
  );
}

const bookingDigits = 8;

/** A ticket's or a booking's number, grouped as each is read. */
const About = ({ no }: { no: string }) => (no.length === bookingDigits ? <BookingNo no={no} /> : <TicketNo no={no} />);

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const say = useSay();
  if (deliveries.length === 0) return <Empty title={say(words.noDeliveries)} why={say(words.noDeliveriesWhy)} />;
  return (
    <div className="status-scroll">
      <table className="status-table">
        <caption>{say(words.deliveries)}</caption>
        <HeadRow headings={[words.when, words.channel, words.to, words.text, words.about, words.state]} />
        <tbody>
          {deliveries.map((delivery) => (
            <tr key={delivery.id}>
              <td className="num">
                <Moment at={delivery.at} form="near" />
              </td>
              <td>{say(channelWords[delivery.channel])}</td>
              <td className="num">{delivery.to}</td>
              <td className="status-text">{delivery.text}</td>
              <td>
                <About no={delivery.about} />
              </td>
              <td className={delivery.state === 'failed' ? 'fault' : ''}>{say(states[delivery.state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the desk runs on, and everything it has sent out. */
export function StatusPage() {
  const say = useSay();
  const status = useQuery({ queryKey: keys.status, queryFn: fetchStatus, refetchInterval: refreshMs });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <Fetched query={status} lines={8}>
        {(data) => (
          <>
            <Facts status={data} />
            <Deliveries deliveries={data.deliveries} />
          </>
        )}
      </Fetched>
    </div>
  );
}
