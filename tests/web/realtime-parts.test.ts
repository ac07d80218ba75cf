import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atMostEvery } from '../../server/adapters/web/realtime/at-most-every.js';
import { Lanes } from '../../server/adapters/web/realtime/lanes.js';
import { isOwnPage } from '../../server/adapters/web/realtime/origin.js';
import { WatchedBook } from '../../server/adapters/web/realtime/watched-book.js';

describe('news of one conversation', () => {
  it('goes out in order, also when the first takes longer', async () => {
    const said: string[] = [];
    const lanes = new Lanes(() => undefined);
    let finish: () => void = () => undefined;
    lanes.run('a', () => new Promise<void>((resolve) => (finish = resolve)).then(() => void said.push('first')));
    lanes.run('a', () => void said.push('second'));
    lanes.run('b', () => void said.push('another'));
    await Promise.resolve();
    await Promise.resolve();
    finish();
    await lanes.idle();
    expect(said).toEqual(['another', 'first', 'second']);
  });

  it('is not stopped by one piece that fails', async () => {
    const failures: unknown[] = [];
    const said: string[] = [];
    const lanes = new Lanes((error) => failures.push(error));
    lanes.run('a', () => Promise.reject(new Error('lost')));
    lanes.run('a', () => void said.push('next'));
    await lanes.idle();
    expect([failures.length, said]).toEqual([1, ['next']]);
  });
});

describe('the line', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is told at once, then at most once a second, and never forgets the last change', () => {
    let told = 0;
    const line = atMostEvery(1000, () => (told += 1));
    line.ask();
    line.ask();
    line.ask();
    expect(told).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(told).toBe(2);
    vi.advanceTimersByTime(5000);
    expect(told).toBe(2);
    line.ask();
    expect(told).toBe(3);
    line.ask();
    line.stop();
    vi.advanceTimersByTime(5000);
    expect(told).toBe(3);
  });
});

describe('whether a citizen is there', () => {
  it('holds as long as one of their windows is open', () => {
    const book = new WatchedBook(() => 0, 100);
    expect([book.opened('talk'), book.opened('talk')]).toEqual([true, false]);
    expect([book.left('talk'), book.isOpen('talk')]).toEqual([false, true]);
    expect([book.left('talk'), book.isOpen('talk')]).toEqual([true, false]);
  });

  it('is known of other processes until they fall silent', () => {
    let now = 0;
    const book = new WatchedBook(() => now, 100);
    book.heard('other', ['talk']);
    expect(book.isOpen('talk')).toBe(true);
    now = 100;
    expect(book.isOpen('talk')).toBe(false);
    book.heard('other', ['talk']);
    book.heard('other', []);
    expect(book.isOpen('talk')).toBe(false);
  });
});

describe('a page that asks for a socket', () => {
  it.each([
    ['its own host', 'http://10.0.0.5:8080', '10.0.0.5:8080', true],
    ['the public address behind a proxy', 'https://desk.test', 'internal:8080', true],
    ['another site', 'https://elsewhere.test', 'internal:8080', false],
    ['another port of the same machine', 'http://10.0.0.5:9999', '10.0.0.5:8080', false],
    ['a sandboxed frame', 'null', 'internal:8080', false],
    ['no page', undefined, 'internal:8080', true],
  ] as const)('%s', (...[, origin, host, own]) => expect(isOwnPage({ headers: { host, ...(origin === undefined ? {} : { origin }) } }, 'https://desk.test')).toBe(own));
});
