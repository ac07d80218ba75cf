import { describe, expect, it } from 'vitest';
import type { BulletinText } from '../../../server/desk/reports/bulletin/bulletin.js';
import { piecesOf } from '../../../server/desk/reports/bulletin/chips.js';
import { draftSections, excellentReason, textIn } from '../../../server/desk/reports/bulletin/draft-words.js';
import { firstDraft } from '../../../server/desk/reports/bulletin/first-draft.js';

const dates = { first: '2026-09-01', last: '2026-09-30' } as const;
const draft: BulletinText = {
  ...firstDraft(dates, { asOf: 0, now: [], byUnit: [], late: [] }),
  listed: [{ unitId: 'housing', list: 'red', kpi: 'on_time_finish', reason: excellentReason.zh }],
};
const allWords = ({ title, sections, listed }: BulletinText) => [title, ...Object.values(sections), ...listed.map(({ reason }) => reason)].join('\n');

describe('what a draft says of itself', () => {
  it('an English reader reads in English, and no Chinese is left', () => {
    const english = textIn(draft, dates, 'en');
    expect(english.title).toBe('Service bulletin 2026.09.01–2026.09.30');
    expect(allWords(english)).not.toMatch(/\p{Script=Han}/u);
  });

  it('comes back to the same Chinese after an English reader has saved it', () => {
    expect(textIn(textIn(draft, dates, 'en'), dates, 'zh')).toEqual(draft);
  });

  it.each(Object.entries(draftSections))('%s gives the same numbers in both languages', (_, { zh, en }) => {
    const numbers = (prose: string) => piecesOf(prose).flatMap((piece) => ('kpi' in piece ? [piece.kpi] : []));
    expect(numbers(en)).toEqual(numbers(zh));
  });
});

describe('what a person typed', () => {
  it('stays as typed, beside sentences that were not touched', () => {
    const typed = { ...draft, title: '九月通报', sections: { ...draft.sections, overview: '本月平稳。' } };
    const english = textIn(typed, dates, 'en');
    expect([english.title, english.sections.overview]).toEqual(['九月通报', '本月平稳。']);
    expect(english.sections.red).toBe(draftSections.red.en);
  });
});
