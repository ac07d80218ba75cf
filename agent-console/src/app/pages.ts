import type { Me, Role } from '../../../server/contract/staff.js';
import type { QueueCounts, QueueView } from '../../../server/contract/ticket.js';
import type { Bilingual } from '../shared/i18n/words.js';
import { words } from './words.js';

export type PageId = 'work' | 'calls' | 'board' | 'supervisions' | 'queue' | 'dispatch' | 'unit' | 'review' | 'callback' | 'kpi' | 'bulletins' | 'appointments' | 'counter' | 'planner' | 'status' | 'admin/calendar' | 'admin/policies' | 'admin/calls' | 'admin/templates' | 'admin/directory' | 'admin/units' | 'admin/staff' | 'admin/audit' | 'guides' | 'guide-tasks' | 'bot/review' | 'bot/models';

export interface Page {
  id: PageId;
  label: Bilingual;
  roles: readonly Role[];
  /** After G: the letter that goes there. */
  letter: string;
  /** The views whose tickets wait for the reader, by role. */
  waits: Partial<Record<Role, readonly QueueView[]>>;
}

const everyDesk: readonly Role[] = ['operator', 'dispatcher', 'unit_contact', 'reviewer', 'callback', 'supervisor'];

export const pages: readonly Page[] = [
  { id: 'work', label: words.work, roles: ['operator'], letter: 'w', waits: {} },
  { id: 'board', label: words.board, roles: ['supervisor'], letter: 'b', waits: {} },
  { id: 'dispatch', label: words.dispatch, roles: ['dispatcher', 'supervisor'], letter: 'd', waits: { dispatcher: ['to_accept', 'to_dispatch', 'to_decide'], supervisor: ['to_decide'] } },
  { id: 'unit', label: words.unit, roles: ['unit_contact'], letter: 'u', waits: { unit_contact: ['to_sign', 'in_progress'] } },
  { id: 'review', label: words.review, roles: ['reviewer', 'supervisor'], letter: 'r', waits: { reviewer: ['to_review'] } },
  { id: 'callback', label: words.callback, roles: ['callback', 'supervisor'], letter: 'h', waits: { callback: ['to_call_back'] } },
  { id: 'supervisions', label: words.supervisions, roles: ['supervisor', 'unit_contact'], letter: 'o', waits: {} },
  { id: 'queue', label: words.queue, roles: everyDesk, letter: 'q', waits: { operator: ['mine'], supervisor: ['overdue'] } },
  { id: 'calls', label: words.calls, roles: ['operator', 'supervisor', 'reviewer'], letter: 'x', waits: {} },
  { id: 'kpi', label: words.kpi, roles: ['supervisor', 'dispatcher'], letter: 'k', waits: {} },
  { id: 'bulletins', label: words.bulletins, roles: ['supervisor'], letter: 't', waits: {} },
  { id: 'appointments', label: words.appointments, roles: ['appointment_clerk', 'operator'], letter: 'a', waits: {} },
  { id: 'counter', label: words.counter, roles: ['appointment_clerk'], letter: 'j', waits: {} },
  { id: 'planner', label: words.planner, roles: ['appointment_clerk', 'supervisor', 'operator', 'dispatcher'], letter: 'z', waits: {} },
  { id: 'guides', label: words.guides, roles: ['kb_editor', 'kb_approver', 'supervisor'], letter: 'g', waits: {} },
  { id: 'guide-tasks', label: words.guideTasks, roles: ['kb_editor', 'kb_approver', 'unit_contact'], letter: 'i', waits: {} },
  { id: 'bot/review', label: words.botReview, roles: ['kb_editor', 'kb_approver', 'reviewer', 'supervisor', 'sys_admin'], letter: 'y', waits: {} },
  { id: 'bot/models', label: words.botModels, roles: ['kb_approver', 'supervisor', 'sys_admin'], letter: 'v', waits: {} },
  { id: 'status', label: words.status, roles: ['sys_admin'], letter: 's', waits: {} },
  { id: 'admin/calendar', label: words.calendar, roles: ['sys_admin'], letter: 'c', waits: {} },
  { id: 'admin/policies', label: words.policies, roles: ['sys_admin'], letter: 'p', waits: {} },
  { id: 'admin/calls', label: words.callRules, roles: ['supervisor', 'sys_admin'], letter: '4', waits: {} },
  { id: 'admin/directory', label: words.directory, roles: ['sys_admin'], letter: 'f', waits: {} },
  { id: 'admin/units', label: words.units, roles: ['sys_admin'], letter: 'n', waits: {} },
  { id: 'admin/staff', label: words.staff, roles: ['security_admin', 'sys_admin', 'auditor'], letter: 'e', waits: {} },
  { id: 'admin/audit', label: words.audit, roles: ['auditor'], letter: 'l', waits: {} },
  { id: 'admin/templates', label: words.templates, roles: ['supervisor', 'sys_admin'], letter: 'm', waits: {} },
];

const homes: Record<Role, string> = {
  operator: '/work',
  dispatcher: '/dispatch',
  unit_contact: '/unit',
  reviewer: '/review',
  callback: '/callback',
  supervisor: '/board',
  appointment_clerk: '/counter',
  kb_editor: '/guides',
  kb_approver: '/guides',
  sys_admin: '/status',
  security_admin: '/admin/staff',
  auditor: '/admin/audit',
};

export const homeOf = (me: Me): string => {
  const first = me.roles[0];
  return first === undefined ? '/none' : homes[first];
};

export const pagesOf = (me: Me): Page[] => pages.filter((page) => page.roles.some((role) => me.roles.includes(role)));

/** How many tickets behind a page wait for this reader. */
export function needsMe(page: Page, me: Me, counts: QueueCounts | undefined): number {
  const views = new Set(me.roles.flatMap((role) => page.waits[role] ?? []));
  return [...views].reduce((sum, view) => sum + (counts?.[view] ?? 0), 0);
}
