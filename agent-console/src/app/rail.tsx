import { ApartmentOutlined, AudioOutlined, AuditOutlined, BankOutlined, BookOutlined, CalendarOutlined, ControlOutlined, CustomerServiceOutlined, DashboardOutlined, FieldTimeOutlined, FileTextOutlined, FlagOutlined, FormOutlined, FundProjectionScreenOutlined, LineChartOutlined, MoreOutlined, NotificationOutlined, PhoneOutlined, QuestionCircleOutlined, RobotOutlined, SafetyCertificateOutlined, ScheduleOutlined, SendOutlined, SnippetsOutlined, SolutionOutlined, TableOutlined, TeamOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ComponentType, type KeyboardEvent } from 'react';
import { NavLink, useLocation, useNavigate } from 'react-router';
import { fetchCounts } from '../features/queue/index.js';
import { keys } from '../shared/api/keys.js';
import { useHotkey } from '../shared/hotkeys/use-hotkey.js';
import { useSay } from '../shared/i18n/language.js';
import { useMe } from '../shared/people/me.js';
import { needsMe, pagesOf, type Page, type PageId } from './pages.js';
import { words } from './words.js';

const icons: Record<PageId, ComponentType> = {
  work: CustomerServiceOutlined,
  calls: AudioOutlined,
  queue: UnorderedListOutlined,
  board: FundProjectionScreenOutlined,
  supervisions: FlagOutlined,
  dispatch: SendOutlined,
  unit: SolutionOutlined,
  review: AuditOutlined,
  callback: PhoneOutlined,
  kpi: LineChartOutlined,
  bulletins: FileTextOutlined,
  appointments: CalendarOutlined,
  counter: NotificationOutlined,
  planner: TableOutlined,
  status: DashboardOutlined,
  'admin/calendar': ScheduleOutlined,
  'admin/policies': FieldTimeOutlined,
  'admin/calls': ControlOutlined,
  'admin/directory': ApartmentOutlined,
  'admin/units': BankOutlined,
  'admin/staff': TeamOutlined,
  'admin/audit': SafetyCertificateOutlined,
  'admin/templates': SnippetsOutlined,
  guides: BookOutlined,
  'guide-tasks': FormOutlined,
  'bot/review': QuestionCircleOutlined,
  'bot/models': RobotOutlined,
};

function RailItem({ page, count }: { page: Page; count: number }) {
  const say = useSay();
  const navigate = useNavigate();
  useHotkey({ keys: `g ${page.letter}` }, () => void navigate(`/${page.id}`));
  const Icon = icons[page.id];
  return (
    <li>
      <NavLink to={`/${page.id}`} className="rail-item">
        <span aria-hidden className="rail-icon">
          <Icon />
        </span>
        <span>{say(page.label)}</span>
        {count > 0 && (
          <span className="rail-count num" title={say(words.needsMe, { n: count })}>
            {count}
          </span>
        )}
      </NavLink>
    </li>
  );
}

const shownOnPhone = 4;

/** On a phone a thumb hits five places: the first four, and this for the rest. It folds up again wherever one goes. */
function useMore(mine: readonly Page[]) {
  const place = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === place.key;
  const fold = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpenAt(null);
    button.current?.focus();
  };
  const rest = mine.length > shownOnPhone + 1 ? mine.slice(shownOnPhone) : [];
  const here = rest.some(({ id }) => place.pathname.startsWith(`/${id}`));
  return { rest, open, here, button, fold, toggle: () => setOpenAt(open ? null : place.key) };
}

function MoreItem({ more: { open, here, button, toggle }, count }: { more: ReturnType<typeof useMore>; count: number }) {
  const say = useSay();
  return (
    <li className="rail-more">
      <button type="button" ref={button} className={here ? 'rail-item active' : 'rail-item'} aria-expanded={open} onClick={toggle}>
        <span aria-hidden className="rail-icon">
          <MoreOutlined />
        </span>
        <span>{say(words.more)}</span>
        {count > 0 && !open && (
          <span className="rail-count num" title={say(words.needsMe, { n: count })}>
            {count}
          </span>
        )}
      </button>
    </li>
  );
}

function listClass({ rest, open }: ReturnType<typeof useMore>): string {
  if (rest.length === 0) return '';
  return open ? 'rail-long rail-open' : 'rail-long';
}

/** Where one can go; a number only where something waits for the reader. */
export function Rail() {
  const say = useSay();
  const me = useMe();
  const seesTickets = pagesOf(me).some((page) => page.id === 'queue');
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts, enabled: seesTickets });
  const mine = pagesOf(me);
  const more = useMore(mine);
  const waiting = more.rest.reduce((sum, page) => sum + needsMe(page, me, counts.data), 0);
  return (
    <nav className="rail on-dark" aria-label={say(words.pages)} onKeyDown={more.fold}>
      <ul className={listClass(more)}>
        {mine.map((page) => (
          <RailItem key={page.id} page={page} count={needsMe(page, me, counts.data)} />
        ))}
        {more.rest.length > 0 && <MoreItem more={more} count={waiting} />}
      </ul>
    </nav>
  );
}
