import { beforeEach, describe, expect, it } from 'vitest';
import { createMatterDrafts } from '../../../channels/portal/site/progress/matter-drafts.js';
import { createProgressBox } from '../../../channels/portal/site/progress/progress-box.js';
import { progress } from './site-samples.js';

const no = progress.no;
let now: number;
let kept: Map<string, string>;
const device = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
/** The page as it is after every reload. */
const reloaded = () => createProgressBox(createMatterDrafts(device, () => now));
const opened = (confidential = false) => {
  const box = reloaded();
  box.keep({ ...progress, confidential }, '384207');
  return box;
};

beforeEach(() => {
  now = 1_000_000;
  kept = new Map();
});

describe('what is typed about a matter and not sent', () => {
  it('is there again after a reload', () => {
    opened().keepDraft(no, 'supplement', '又漏了一处');
    expect(reloaded().draft(no, 'supplement')).toBe('又漏了一处');
  });

  it('is forgotten after a day, and once it was sent', () => {
    opened().keepDraft(no, 'supplement', '又漏了一处');
    now += 24 * 3600 * 1000;
    expect(reloaded().draft(no, 'supplement')).toBe('');
    const box = opened();
    box.keepDraft(no, 'supplement', '第二天');
    box.keepDraft(no, 'supplement', '');
    expect(kept.size).toBe(0);
  });

  it('of a confidential report stays on the page and leaves nothing on the device', () => {
    const box = opened(true);
    box.keepDraft(no, 'supplement', '他们又来了');
    expect(box.draft(no, 'supplement')).toBe('他们又来了');
    expect(kept.size).toBe(0);
  });

  it('never brings the code along', () => {
    opened().keepDraft(no, 'supplement', '又漏了一处');
    expect([...kept.values()].join()).not.toContain('384207');
  });

  it('is kept on the page where the browser refuses to store', () => {
    const closed = { ...device, setItem: () => { throw new Error('full'); } };
    const box = createProgressBox(createMatterDrafts(closed, () => now));
    box.keep(progress, '384207');
    box.keepDraft(no, 'urge', '快一点');
    expect(box.draft(no, 'urge')).toBe('快一点');
  });
});
