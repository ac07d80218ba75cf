import { describe, expect, it } from 'vitest';
import { byeTo, callerOf, contactOf, headerOf, parseSip, replyTo } from './message.js';

const lines = [
  'INVITE sip:line@127.0.0.1:5070 SIP/2.0',
  'Via: SIP/2.0/UDP 127.0.0.1:5061;branch=z9hG4bK1',
  'Via: SIP/2.0/UDP 127.0.0.2:5062;branch=z9hG4bK2',
  'From: "A caller" <sip:00012345678@127.0.0.1>;tag=them',
  'To: <sip:line@127.0.0.1:5070>',
  'Call-ID: call-1',
  'CSeq: 7 INVITE',
  'Contact: <sip:00012345678-x@127.0.0.1:5061>',
];
const invite = parseSip([...lines, '', 'v=0\r\na=b'].join('\r\n'));

describe('a SIP message', () => {
  it('is read as its method, its headers whatever their case, and its body', () => {
    expect(invite.method).toBe('INVITE');
    expect(headerOf(invite, 'cseq')).toBe('7 INVITE');
    expect(headerOf(invite, 'subject')).toBe('');
    expect(invite.body).toBe('v=0\r\na=b');
  });

  it('may have no body, and empty lines before it that keep a path open', () => {
    const message = parseSip(`\r\n\r\n${lines.join('\r\n')}`);
    expect([message.method, headerOf(message, 'call-id'), message.body]).toEqual(['INVITE', 'call-1', '']);
  });

  it('that answers has the version for its method', () => {
    expect(parseSip('SIP/2.0 200 OK\r\nCall-ID: call-1\r\n\r\n').method).toBe('SIP/2.0');
  });

  it.each([
    ['"A caller" <sip:00012345678@127.0.0.1>;tag=them', '00012345678'],
    ['sips:+8600012345678@example.org', '+8600012345678'],
    ['"Anonymous" <sip:anonymous@anonymous.invalid>', 'anonymous'],
    ['<sip:127.0.0.1>', ''],
  ])('from %s comes from %j', (from, number) => {
    expect(callerOf(parseSip(`INVITE x SIP/2.0\r\nFrom: ${from}\r\n\r\n`))).toBe(number);
  });

  it.each([
    ['<sip:a@127.0.0.1:5061>;expires=60', 'sip:a@127.0.0.1:5061'],
    ['sip:a@127.0.0.1:5061', 'sip:a@127.0.0.1:5061'],
  ])('names in %s where it wants to be reached', (contact, address) => {
    expect(contactOf(parseSip(`INVITE x SIP/2.0\r\nContact: ${contact}\r\n\r\n`))).toBe(address);
  });
});

describe('the reply to it', () => {
  const reply = parseSip(replyTo(invite, { status: '200 OK', tag: 'ours', at: '127.0.0.1:5070', sdp: 'v=0 线\r\n' }));

  it('copies every Via in order, From, Call-ID and CSeq (RFC 3261, 8.2.6)', () => {
    const vias = reply.headers.filter(([name]) => name === 'via').map(([, value]) => value.slice(-1));
    expect(vias).toEqual(['1', '2']);
    expect(['from', 'call-id', 'cseq'].map((name) => headerOf(reply, name) === headerOf(invite, name))).toEqual([true, true, true]);
  });

  it('gives To a tag, unless the dialogue has one', () => {
    expect(headerOf(reply, 'to')).toBe('<sip:line@127.0.0.1:5070>;tag=ours');
    const within = parseSip('BYE x SIP/2.0\r\nTo: <sip:line@x>;tag=known\r\n\r\n');
    expect(headerOf(parseSip(replyTo(within, { status: '200 OK', tag: 'ours', at: 'x' })), 'to')).toBe('<sip:line@x>;tag=known');
  });

  it('counts the bytes of its body, not its letters', () => {
    expect(headerOf(reply, 'content-length')).toBe('9');
    expect(reply.body).toBe('v=0 线\r\n');
  });
});

describe('the goodbye of the side that was called', () => {
  const bye = byeTo(invite, { tag: 'ours', at: '127.0.0.1:5070', branch: 'b' });
  const read = parseSip(bye);

  it('goes to the Contact of the invitation, with From and To the other way round (12.2.1.1)', () => {
    expect(bye.split('\r\n')[0]).toBe('BYE sip:00012345678-x@127.0.0.1:5061 SIP/2.0');
    expect(headerOf(read, 'from')).toBe('<sip:line@127.0.0.1:5070>;tag=ours');
    expect(headerOf(read, 'to')).toBe('"A caller" <sip:00012345678@127.0.0.1>;tag=them');
    expect(headerOf(read, 'call-id')).toBe('call-1');
  });

  it('carries the mark of a branch, and no body', () => {
    expect(headerOf(read, 'via')).toContain('branch=z9hG4bKb');
    expect(bye.endsWith('content-length: 0\r\n\r\n')).toBe(true);
  });
});
