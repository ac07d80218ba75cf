/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '../../../agent-console/src/shared/i18n/language.js';
import { AppointmentLine } from '../../../agent-console/src/shared/ui/appointment-line.js';
import { VisitMarks } from '../../../agent-console/src/shared/ui/visit-marks.js';

const booking = {
  bookingNo: '48271013',
  items: [{ zh: '居住证', en: 'Residence permit' }, { zh: '老年卡', en: 'Senior card' }],
  centre: { zh: '新河街政务服务中心', en: 'Xinhe Centre' },
  startsAt: Date.parse('2026-10-14T09:30:00+08:00'),
  state: 'confirmed',
  ticketNo: '261013090000000042',
};
function drawn(lang: 'zh' | 'en', here?: string): HTMLElement {
  localStorage.setItem('console.lang', lang);
  const { container } = render(
    <LanguageProvider>
      <MemoryRouter>
        <AppointmentLine appointment={booking} {...(here !== undefined && { here })} />
        <VisitMarks visit={{ access: ['wheelchair'], companion: true, eligibility: 'over_60', mustCall: true }} />
      </MemoryRouter>
    </LanguageProvider>,
  );
  return container;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('a booking on screen', () => {
  it.each([
    ['zh', ['居住证、老年卡', '新河街政务服务中心', '已约', '预约单 1013-0042', '60 岁以上', '轮椅', '有人陪同', '须打电话']],
    ['en', ['Residence permit, Senior card', 'Xinhe Centre', 'Booked', 'Booking ticket 1013-0042', 'Over 60', 'Wheelchair', 'Comes with somebody', 'Call, no texts']],
  ] as const)('says everything in the reader’s language (%s)', (lang, parts) => {
    const text = drawn(lang).textContent;
    for (const part of parts) expect(text).toContain(part);
    if (lang === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it('leads to its ticket, but not from there to itself', () => {
    expect(drawn('zh').querySelector('a')?.getAttribute('href')).toBe(`/tickets/${booking.ticketNo}`);
    cleanup();
    expect(drawn('zh', booking.ticketNo).querySelector('a')).toBeNull();
  });

  it('has no marks where there is nothing to know', () => {
    const { container } = render(<VisitMarks visit={{ access: [], companion: false, eligibility: 'none' }} />);
    expect(container.textContent).toBe('');
  });
});
