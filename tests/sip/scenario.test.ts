import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.js';

const written = scenario('00012345678', ['1', '680#']);

describe('a call in the words of SIPp', () => {
  it('invites, acknowledges, presses in order and says goodbye', () => {
    const steps = [...written.matchAll(/(INVITE|ACK|BYE) sip:|play_dtmf="([^"]+)"/g)].map(([, request, keys]) => request ?? keys);
    expect(steps).toEqual(['INVITE', 'ACK', '1', '680#', 'BYE']);
  });

  it('listens before each press, and waits as long as SIPp takes for its keys', () => {
    const pauses = [...written.matchAll(/<pause milliseconds="(\d+)"\/>/g)].map(([, ms]) => Number(ms));
    expect(pauses).toEqual([2000, 1200, 2000, 2400, 2000]);
  });

  it('calls from the number it was given, the same in every request', () => {
    expect(written.match(/From: <sip:00012345678@/g)).toHaveLength(3);
  });

  it('is XML whose parts all close', () => {
    for (const part of ['scenario', 'send', 'nop', 'action']) expect(written.match(new RegExp(`<${part}[ >]`, 'g'))?.length).toBe(written.match(new RegExp(`</${part}>`, 'g'))?.length);
    expect(written.startsWith('<?xml')).toBe(true);
  });
});
