import { ApartmentOutlined, AudioOutlined, AuditOutlined, BankOutlined, BookOutlined, CalendarOutlined, CustomerServiceOutlined, DashboardOutlined, FieldTimeOutlined, FileTextOutlined, FlagOutlined, FormOutlined, FundProjectionScreenOutlined, LineChartOutlined, NotificationOutlined, PhoneOutlined, QuestionCircleOutlined, RobotOutlined, SafetyCertificateOutlined, ScheduleOutlined, SendOutlined, SnippetsOutlined, SolutionOutlined, TeamOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { NavLink, useNavigate } from 'react-router';
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
  status: DashboardOutlined,
  'admin/calendar': ScheduleOutlined,
  'admin/policies': FieldTimeOutlined,
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

/** Where one can go; a number only where something waits for the reader. */
export function Rail() {
  const say = useSay();
  const me = useMe();
  const seesTickets = pagesOf(me).some((page) => page.id === 'queue');
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts, enabled: seesTickets });
  return (
    <nav className="rail on-dark" aria-label={say(words.pages)}>
      <ul>
        {pagesOf(me).map((page) => (
          <RailItem key={page.id} page={page} count={needsMe(page, me, counts.data)} />
        ))}
      </ul>
    </nav>
  );
}
