import type { ExpectedRow, Hall, VisitRow } from '../../../server/contract/hall.js';
import { at, now } from '../support/builders.js';

export const visit = (number: string, change: Partial<VisitRow> = {}): VisitRow => ({
  id: `visit-${number}`,
  version: 1,
  number,
  state: 'waiting',
  bookingNo: null,
  startsAt: null,
  items: [],
  name: null,
  priority: null,
  access: [],
  arrivedAt: at('2026-10-13T08:58'),
  late: false,
  early: false,
  counterNo: null,
  calls: 0,
  calledAt: null,
  moves: ['park', 'leave'],
  ...change,
});

export const called = (number: string, change: Partial<VisitRow> = {}): VisitRow => visit(number, { state: 'called', counterNo: 3, calls: 1, calledAt: now, moves: ['call_again', 'undo_call', 'start', 'park'], ...change });

export const expected = (appointmentId: string, change: Partial<ExpectedRow> = {}): ExpectedRow => ({ appointmentId, bookingNo: '12345678', startsAt: at('2026-10-13T09:30'), items: [{ zh: '居住证', en: 'Residence permit' }], access: [], companion: false, eligibility: 'none', name: '刘*', noShow: false, noShowFrom: at('2026-10-13T10:00'), ...change });

export const hall = (change: Partial<Hall> = {}): Hall => ({
  at: now,
  centre: { id: 'xinhe', name: { zh: '新河街政务服务中心', en: 'Xinhe Centre' } },
  counters: [{ no: 3, clerk: { id: 'me', name: '何宇' }, items: [] }],
  mine: { no: 3, items: [] },
  current: null,
  line: [],
  elsewhere: [],
  missed: [],
  parked: [],
  expected: [],
  arrived: 0,
  done: 0,
  wait: null,
  waitFrom: 0,
  displayAddress: '/hall/xinhe?code=abc',
  ...change,
});
