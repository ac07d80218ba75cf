import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Gathering } from './gathering.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pressed(gathering: Gathering, keys: string): Promise<string> {
  for (const key of keys) gathering.press(key);
  return gathering.keys;
}

describe('keys', () => {
  it('are an answer as soon as there are enough', async () => {
    expect(await pressed(new Gathering({ most: 2, seconds: 5 }), '12')).toBe('12');
  });

  it('end with the end key, which is none of them', async () => {
    expect(await pressed(new Gathering({ endKey: '#', seconds: 5 }), '123#')).toBe('123');
  });

  it('end when nobody presses any more, each key giving time anew', async () => {
    const gathering = new Gathering({ seconds: 5 });
    gathering.press('1');
    await vi.advanceTimersByTimeAsync(4900);
    gathering.press('2');
    await vi.advanceTimersByTimeAsync(4900);
    gathering.press('3');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await gathering.keys).toBe('123');
  });

  it('are none when the caller says nothing, counted from the end of the words', async () => {
    const gathering = new Gathering({ most: 1, seconds: 5 });
    await vi.advanceTimersByTimeAsync(60_000);
    gathering.wait();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await gathering.keys).toBe('');
  });

  it('leave no timer behind once they are an answer', async () => {
    const gathering = new Gathering({ most: 1, seconds: 5 });
    await pressed(gathering, '1');
    gathering.wait();
    expect(vi.getTimerCount()).toBe(0);
  });
});
