import { setAlarm } from '../../server/actions/deadlines/set-alarm.js';
import type { Instant } from '../../server/desk/text.js';
import { writtenBooking } from '../../server/phone-lines.js';
import { xlsxSheets } from '../../server/adapters/sheets/xlsx.js';
import type { Ports } from '../../server/ports/index.js';
import type { Staff } from '../../server/ports/people-store.js';
import { FakeAnnouncer } from './fakes/announcer.js';
import { FakeAppointmentStore } from './fakes/appointment-store.js';
import { FakeAssistant } from './fakes/assistant.js';
import { FakeAuditLog } from './fakes/audit-log.js';
import { FakeAvailabilityStore } from './fakes/availability-store.js';
import { FakeBoardStore } from './fakes/board-store.js';
import { FakeBulletinStore } from './fakes/bulletin-store.js';
import { FakeCallSeats, FakeDeskCallStore, FakeRecordingStore } from './fakes/desk-calls.js';
import { FakeTelephony } from './fakes/telephony.js';
import { FakeCaseStore, FakeLineCases } from './fakes/case-store.js';
import { FakeClock } from './fakes/clock.js';
import { FakeContactStore } from './fakes/contact-store.js';
import { FakeConversationStore } from './fakes/conversation-store.js';
import { FakeDeliveryStore } from './fakes/delivery-store.js';
import { FakeDirectory, fakeUnits } from './fakes/directory.js';
import { FakeFileStore } from './fakes/file-store.js';
import { FakeGuideStore, FakeGuideTaskStore, FakeGuideWatchStore, sampleBooks } from './fakes/guide-store.js';
import { FakeIds } from './fakes/ids.js';
import { FakeJobQueue } from './fakes/job-queue.js';
import { FakeLanguageModel } from './fakes/language-model.js';
import { FakeLog } from './fakes/log.js';
import { FakeLookupStore } from './fakes/lookup-store.js';
import { FakeModelShelf } from './fakes/model-shelf.js';
import { FakeNoticeBoard } from './fakes/notice-board.js';
import { FakeNumbers } from './fakes/numbers.js';
import { FakeOutboxStore } from './fakes/outbox-store.js';
import { FakePhotoCleaner } from './fakes/photo-cleaner.js';
import { FakeRulebook } from './fakes/rulebook.js';
import { FakeQuestionStore } from './fakes/question-store.js';
import type { FakeLedger, FakeSaved } from './fakes/saved.js';
import { FakeSeatStore } from './fakes/seat-store.js';
import { FakeSecrets } from './fakes/secrets.js';
import { FakeSlotStore } from './fakes/slot-store.js';
import { FakeSms } from './fakes/sms.js';
import { FakeStaffStore } from './fakes/staff-store.js';
import { FakeSupervisionStore } from './fakes/supervision-store.js';
import { FakeSavedViewStore } from './fakes/saved-view-store.js';
import { FakeTemplateStore } from './fakes/template-store.js';
import { FakeReceivedTexts, FakeTextStops } from './fakes/texts.js';
import { FakeTicketStore } from './fakes/ticket-store.js';
import { FakeUnitRegister } from './fakes/unit-register.js';
import { FakeWaitlist } from './fakes/waitlist.js';
import { FakeCounterStore, FakeVisitStore } from './fakes/hall-store.js';
import { FakeWords } from './fakes/words.js';

/** Every port with its fake behind it, so that tests can look inside. */
export interface FakePorts extends Ports {
  announcer: FakeAnnouncer;
  assistant: FakeAssistant;
  audit: FakeAuditLog;
  clock: FakeClock;
  directory: FakeDirectory;
  jobs: FakeJobQueue;
  languageModel: FakeLanguageModel;
  log: FakeLog;
  outbox: FakeOutboxStore;
  secrets: FakeSecrets;
  sms: FakeSms;
  telephony: FakeTelephony;
}

/** Monday, 23 November 2026, 10:00 in Shanghai: a working morning. */
export const mondayTen: Instant = Date.UTC(2026, 10, 23, 2);

export interface FakePortsOptions {
  now?: Instant;
  staff?: readonly Staff[];
  /** Hears of every change beside the announcer and the jobs. */
  onSaved?: (saved: FakeSaved) => void;
}
const nothing = () => undefined;

/** A desk in memory. Changes wake their consumers, who hear them when `jobs.work(…)` is set and `jobs.drain()` is called. */
export function fakePorts({ now = mondayTen, staff = fakeStaff, onSaved = nothing }: FakePortsOptions = {}): FakePorts {
  const clock = new FakeClock(now);
  const announcer = new FakeAnnouncer();
  const jobs = new FakeJobQueue(clock);
  const secrets = new FakeSecrets();
  const ledger: FakeLedger = {
    outbox: new FakeOutboxStore(clock),
    onSaved: (saved) => {
      onSaved(saved);
      announce(announcer, saved);
      if (saved.kind === 'ticket') void setAlarm({ jobs }, saved.next);
      for (const ref of saved.refs) void jobs.add({ name: 'consume', key: `${ref.eventId}:${ref.consumer}`, data: ref });
    },
  };
  const appointments = new FakeAppointmentStore(ledger);
  const tickets = new FakeTicketStore(ledger, (phone) => secrets.hash('phone', phone));
  const rulebook = new FakeRulebook(tickets);
  const units = new FakeUnitRegister(fakeUnits);
  const guides = new FakeGuideStore(ledger, sampleBooks(now));
  const directory = new FakeDirectory(rulebook, units, { guides, clock });
  const seats = new FakeSeatStore();
  const ports: FakePorts = {
    announcer,
    appointments,
    assistant: new FakeAssistant(),
    audit: new FakeAuditLog(),
    availability: new FakeAvailabilityStore(),
    board: new FakeBoardStore(tickets),
    bookingTalk: writtenBooking(() => ports, clock),
    bulletins: new FakeBulletinStore(),
    callRules: { current: () => directory.callPolicy(), unitPhone: () => '022-0000-1111' },
    callSeats: new FakeCallSeats(seats),
    cases: new FakeCaseStore(),
    clock,
    contacts: new FakeContactStore(),
    conversations: new FakeConversationStore(ledger),
    counters: new FakeCounterStore(),
    deliveries: new FakeDeliveryStore(),
    deskCalls: new FakeDeskCallStore(),
    directory,
    files: new FakeFileStore(),
    guides,
    guideTasks: new FakeGuideTaskStore(),
    guideWatches: new FakeGuideWatchStore(),
    photos: new FakePhotoCleaner(),
    ids: new FakeIds(),
    jobs,
    languageModel: new FakeLanguageModel(),
    lineCases: new FakeLineCases(),
    log: new FakeLog(),
    lookups: new FakeLookupStore(),
    models: new FakeModelShelf(),
    notices: new FakeNoticeBoard(),
    numbers: new FakeNumbers(),
    outbox: ledger.outbox,
    questions: new FakeQuestionStore(),
    receivedTexts: new FakeReceivedTexts(),
    recordings: new FakeRecordingStore(),
    rulebook,
    seats,
    secrets,
    sheets: xlsxSheets,
    slots: new FakeSlotStore(appointments),
    sms: new FakeSms(),
    staff: new FakeStaffStore(staff),
    supervisions: new FakeSupervisionStore(ledger),
    savedViews: new FakeSavedViewStore(),
    telephony: new FakeTelephony(),
    templates: new FakeTemplateStore(),
    textStops: new FakeTextStops(),
    tickets,
    units,
    visits: new FakeVisitStore(ledger),
    waitlist: new FakeWaitlist(),
    words: new FakeWords(),
  };
  return ports;
}

function announce(announcer: FakeAnnouncer, saved: FakeSaved): void {
  if (saved.kind === 'conversation') announcer.conversationChanged(saved.next, saved.sinceSeq);
  if (saved.kind === 'ticket') announcer.ticketChanged(saved.next);
  if (saved.kind === 'visit') announcer.hallChanged(saved.next.centreId);
}

const member = (id: string, name: string, more: Pick<Staff, 'roles'> & Partial<Staff>): Staff => ({
  id,
  username: id,
  passwordHash: `password-hash(${id}-password)`,
  name,
  unitId: null,
  capacity: 2,
  ...more,
});

/** One person a role; everybody's password is their id followed by "-password". */
export const fakeStaff: readonly Staff[] = [
  member('operator-1', '李晓', { roles: ['operator'] }),
  member('operator-2', '赵宁', { roles: ['operator'] }),
  member('dispatcher-1', '孙平', { roles: ['dispatcher'] }),
  member('supervisor-1', '周敏', { roles: ['supervisor'] }),
  member('reviewer-1', '吴桐', { roles: ['reviewer'] }),
  member('callback-1', '郑好', { roles: ['callback'] }),
  member('clerk-1', '冯秋', { roles: ['appointment_clerk'] }),
  member('editor-1', '韩梅', { roles: ['kb_editor'] }),
  member('approver-1', '丁宁', { roles: ['kb_approver'] }),
  member('admin-1', '陈实', { roles: ['sys_admin'] }),
  member('security-1', '蒋安', { roles: ['security_admin'] }),
  member('auditor-1', '沈核', { roles: ['auditor'] }),
  member('housing-1', '褚明', { roles: ['unit_contact'], unitId: 'housing' }),
  member('city-1', '卫东', { roles: ['unit_contact'], unitId: 'city-management' }),
];
