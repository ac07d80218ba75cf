import { describe, expect, it } from 'vitest';
import { createDraftStore } from '../../../agent-console/src/shared/drafts/draft-store.js';
import { receiptWords } from '../../../agent-console/src/shared/messages/receipt.js';
import { createServerClock } from '../../../agent-console/src/shared/time/server-clock.js';
import { shortNo } from '../../../agent-console/src/shared/ui/ticket-no.js';

describe('the desk\'s clock', () => {
  it('corrects a device that is an hour off', () => {
    const clock = createServerClock(() => 5000);
    clock.measure({ serverNow: 3_605_000, sentAt: 4900, receivedAt: 5100 });
    expect(clock.now()).toBe(3_605_000);
  });
  it('is measured anew after a break, however slow the line has become', () => {
    const clock = createServerClock(() => 0);
    clock.measure({ serverNow: 1000, sentAt: 0, receivedAt: 10 });
    clock.measureAnew();
    expect(clock.now()).toBe(995);
    clock.measure({ serverNow: 5000, sentAt: 0, receivedAt: 400 });
    expect(clock.now()).toBe(4800);
  });

  it('trusts the quickest round trip', () => {
    const clock = createServerClock(() => 0);
    clock.measure({ serverNow: 1000, sentAt: -10, receivedAt: 10 });
    clock.measure({ serverNow: 9000, sentAt: -2000, receivedAt: 2000 });
    expect(clock.now()).toBe(1000);
  });
});

describe('drafts', () => {
  const shelf = () => {
    const kept = new Map<string, string>();
    return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key) };
  };
  it('are found again by whoever opens the store next', () => {
    const device = shelf();
    createDraftStore(device).write('me:talk:c1:reply', '没写完的话');
    expect(createDraftStore(device).read('me:talk:c1:reply')).toBe('没写完的话');
    expect(createDraftStore(device).read('me:talk:c2:reply')).toBe('');
  });
  it('leave nothing behind once emptied', () => {
    const device = shelf();
    const drafts = createDraftStore(device);
    drafts.write('a', 'x');
    drafts.write('a', '');
    expect(device.kept.size).toBe(0);
  });
  it('tell the list that shows 草稿', () => {
    const drafts = createDraftStore(shelf());
    let told = 0;
    const stop = drafts.subscribe(() => (told += 1));
    drafts.write('a', 'x');
    stop();
    drafts.write('a', 'y');
    expect(told).toBe(1);
  });
});

describe('a sent message', () => {
  it.each([
    [{ delivered: 0, read: 0 }, '✓ 已发'],
    [{ delivered: 5, read: 4 }, '✓✓ 已送达'],
    [{ delivered: 5, read: 5 }, '✓✓ 已读'],
  ])('with receipts %j says %s', (receipts, zh) => {
    expect(receiptWords(5, receipts).zh).toBe(zh);
  });
});

it('a ticket\'s short number is its date and last four digits', () => {
  expect(shortNo('260930091204000042')).toBe('0930-0042');
});
