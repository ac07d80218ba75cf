import type { ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { CalendarPage, CalendarRulePage, CallRulePage, CallRulesPage, PoliciesPage, PolicyRulePage } from '../features/admin/index.js';
import { AuditPage, StaffPage } from '../features/audit/index.js';
import { AppointmentsPage } from '../features/appointments/index.js';
import { BoardPage } from '../features/board/index.js';
import { BookFiguresPage } from '../features/book-figures/index.js';
import { BulletinPage, BulletinsPage } from '../features/bulletin/index.js';
import { CallbackPage } from '../features/callback/index.js';
import { CallerBookingPage } from '../features/caller-booking/index.js';
import { CounterPage } from '../features/counter/index.js';
import { DispatchPage } from '../features/dispatch/index.js';
import { DirectoryPage, UnitsPage } from '../features/directory/index.js';
import { GuideTaskPage, GuideTasksPage } from '../features/guide-tasks/index.js';
import { GuidePage, GuidesPage, GuideVersionPage } from '../features/guides/index.js';
import { KpiPage } from '../features/kpi/index.js';
import { BotModelsPage, BotReviewPage } from '../features/learning/index.js';
import { NoticePage } from '../features/one-time-notice/index.js';
import { PlannerPage } from '../features/planner/index.js';
import { QueuePage } from '../features/queue/index.js';
import { ReviewPage } from '../features/review/index.js';
import { CallsPage } from '../features/softphone/index.js';
import { StatusPage } from '../features/status/index.js';
import { NewSupervisionPage, SupervisionPage, SupervisionsPage } from '../features/supervisions/index.js';
import { TemplatesPage } from '../features/templates/index.js';
import { TicketPage } from '../features/ticket/index.js';
import { TrialPhonePage } from '../features/trial-phone/index.js';
import { UnitPage } from '../features/unit/index.js';
import { WorkPage } from '../features/work/index.js';
import { useMe } from '../shared/people/me.js';
import { homeOf, pages, type PageId } from './pages.js';
import { MissingPage, OnlyFor } from './refused-pages.js';
import { Shell } from './shell.js';

const views: Record<PageId, ReactNode> = {
  work: <WorkPage />,
  calls: <CallsPage />,
  queue: <QueuePage />,
  board: <BoardPage />,
  supervisions: <SupervisionsPage />,
  dispatch: <DispatchPage />,
  unit: <UnitPage />,
  review: <ReviewPage />,
  callback: <CallbackPage />,
  kpi: <KpiPage />,
  bulletins: <BulletinsPage />,
  appointments: <AppointmentsPage />,
  counter: <CounterPage />,
  planner: <PlannerPage />,
  status: <StatusPage />,
  'admin/calendar': <CalendarPage />,
  'admin/policies': <PoliciesPage />,
  'admin/calls': <CallRulesPage />,
  'admin/directory': <DirectoryPage />,
  'admin/units': <UnitsPage />,
  'admin/staff': <StaffPage />,
  'admin/audit': <AuditPage />,
  'admin/templates': <TemplatesPage />,
  guides: <GuidesPage />,
  'guide-tasks': <GuideTasksPage />,
  'bot/review': <BotReviewPage />,
  'bot/models': <BotModelsPage />,
};

const bookers = ['appointment_clerk', 'operator', 'dispatcher', 'supervisor'] as const;
const guideReaders = ['kb_editor', 'kb_approver', 'supervisor'] as const;

function Home() {
  return <Navigate to={homeOf(useMe())} replace />;
}

export function ConsoleRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Home />} />
        {pages.map((page) => (
          <Route key={page.id} path={page.id === 'work' ? 'work/:conversationId?' : page.id} element={<OnlyFor roles={page.roles}>{views[page.id]}</OnlyFor>} />
        ))}
        <Route path="rules/calendar/:label" element={<CalendarRulePage />} />
        <Route path="rules/policy/:label" element={<PolicyRulePage />} />
        <Route path="rules/calls/:label" element={<CallRulePage />} />
        <Route path="supervisions/new" element={<OnlyFor roles={['supervisor']}><NewSupervisionPage /></OnlyFor>} />
        <Route path="supervisions/:id" element={<SupervisionPage missing={<MissingPage />} />} />
        <Route path="guides/:itemCode" element={<OnlyFor roles={guideReaders}><GuidePage /></OnlyFor>} />
        <Route path="guides/:itemCode/versions/:version" element={<OnlyFor roles={guideReaders}><GuideVersionPage /></OnlyFor>} />
        <Route path="guide-tasks/:id" element={<OnlyFor roles={['kb_editor', 'kb_approver', 'supervisor', 'unit_contact']}><GuideTaskPage /></OnlyFor>} />
        <Route path="planner/figures" element={<OnlyFor roles={bookers}><BookFiguresPage /></OnlyFor>} />
        <Route path="appointments/book" element={<OnlyFor roles={bookers}><CallerBookingPage /></OnlyFor>} />
        <Route path="calls/trial" element={<TrialPhonePage />} />
        <Route path="notices/:itemCode" element={<NoticePage />} />
        <Route path="bulletins/:id" element={<OnlyFor roles={['supervisor']}><BulletinPage /></OnlyFor>} />
        <Route path="tickets/:no" element={<TicketPage missing={<MissingPage />} />} />
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  );
}
