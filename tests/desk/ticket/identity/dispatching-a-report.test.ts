import { describe, expect, it } from 'vitest';
import { applyAll } from '../../../../server/desk/ticket/apply.js';
import { decide } from '../../../../server/desk/ticket/decide.js';
import { findsIn, wordsOf } from '../../../../server/desk/ticket/identity/finds.js';
import { maskedWords, namelessWords } from '../../../../server/desk/ticket/identity/masked-words.js';
import type { IdentityAnswer } from '../../../../server/desk/ticket/identity/ruling.js';
import type { TicketAction } from '../../../../server/desk/ticket/states.js';
import type { Ticket } from '../../../../server/desk/ticket/ticket.js';
import { commands, contextOf, doers, filedTicket, mondayNine } from '../../../support/builders.js';

const content = '我叫周强，是幸福里3号楼2单元401的租客。老板的电话是00087654321，他在地下室隔间出租。';
const answer = (more: Partial<IdentityAnswer>): IdentityAnswer => ({ masked: [], kept: [], reason: null, ...more });

function act(ticket: Ticket, action: TicketAction, more: object = {}): Ticket {
  const context = contextOf(doers[action], mondayNine + ticket.history.length * 60_000, ticket);
  return applyAll(ticket, decide(ticket, { ...commands[action], ...more }, context));
}
const accepted = (more: Parameters<typeof filedTicket>[0] = {}) => act(filedTicket({ type: 'report', title: '地下室隔间出租', place: '幸福里', content, ...more }), 'accept');
const finds = (ticket: Ticket) => findsIn(wordsOf(ticket), ticket);
const idsOf = (ticket: Ticket, ...kinds: string[]) => finds(ticket).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

describe('a report that is to be dispatched', () => {
  it('stays until everything that may tell who the reporter is has been decided, and says where it is', () => {
    expect(() => act(accepted(), 'dispatch')).toThrow(expect.objectContaining({ code: 'identity_in_text', facts: { places: ['content'], kinds: ['name', 'door', 'phone'] } }));
  });

  it('stays while one find of several is undecided', () => {
    const ticket = accepted();
    expect(() => act(ticket, 'dispatch', { identity: answer({ masked: idsOf(ticket, 'name', 'door') }) })).toThrow(expect.objectContaining({ code: 'identity_in_text', facts: { places: ['content'], kinds: ['phone'] } }));
  });

  it('keeps nothing without a reason', () => {
    const ticket = accepted();
    const identity = answer({ masked: idsOf(ticket, 'name', 'door'), kept: idsOf(ticket, 'phone') });
    expect(() => act(ticket, 'dispatch', { identity })).toThrow(expect.objectContaining({ code: 'invalid', facts: { field: 'identityReason' } }));
  });

  it('goes out with what was masked masked and what was kept readable; the original stays, and the history says what was decided', () => {
    const ticket = accepted();
    const identity = answer({ masked: idsOf(ticket, 'name', 'door'), kept: idsOf(ticket, 'phone'), reason: '被反映人的电话，办理要用' });
    const sent = act(ticket, 'dispatch', { identity });
    expect(maskedWords(sent)(sent.content)).toBe('我叫▇▇▇，是幸福里▇▇▇的租客。老板的电话是00087654321，他在地下室隔间出租。');
    expect(sent.content).toBe(content);
    expect(sent.history.slice(-2).map(({ type }) => type)).toEqual(['identity_ruled', 'dispatched']);
    expect(sent.history.at(-2)).toMatchObject({ reason: '被反映人的电话，办理要用' });
  });

  it('masks the caller’s own name and number without asking, even where somebody wants them kept', () => {
    const ticket = accepted({ content: '我是钱某，打 000 1234 5678 找我。', caller: { contactId: 'c', name: '钱某', phone: '00012345678', anonymous: false, way: 'sms' } });
    const sent = act(ticket, 'dispatch', { identity: answer({ kept: finds(ticket).map(({ id }) => id), reason: '要联系' }) });
    expect(maskedWords(sent)(sent.content)).toBe('我是▇▇▇，打 ▇▇▇ 找我。');
    expect(sent.identity).toEqual([]);
  });

  it('looks at the advice too', () => {
    const ticket = accepted({ content: '地下室有人隔间出租。' });
    expect(() => act(ticket, 'dispatch', { advice: '举报人：孙丽丽，请先联系。' })).toThrow(expect.objectContaining({ facts: { places: ['advice'], kinds: ['name'] } }));
  });

  it('does not let a decision on other words of the advice count', () => {
    const ticket = accepted({ content: '地下室有人隔间出租。' });
    const identity = answer({ kept: ['advice:4:孙丽丽'], reason: '要联系' });
    expect(() => act(ticket, 'dispatch', { advice: '举报人：周大海，请先联系。', identity })).toThrow(expect.objectContaining({ code: 'identity_in_text' }));
  });

  it('asks again only for what was added since, and masks that until somebody decides', () => {
    const ticket = accepted();
    const sent = act(ticket, 'dispatch', { identity: answer({ masked: finds(ticket).map(({ id }) => id) }) });
    const added = act(sent, 'supplement', { text: '再说一次，我是赵大勇，打我。' });
    expect(maskedWords(added)('再说一次，我是赵大勇，打我。')).toBe('再说一次，我是▇▇▇，打我。');
    const [lead] = added.assignments;
    expect(() => act(added, 'reassign', { assignmentId: lead?.id })).toThrow(expect.objectContaining({ code: 'identity_in_text', facts: { places: ['supplement'], kinds: ['name'] } }));
  });

  it('lets a later decision change an earlier one', () => {
    const ticket = accepted();
    const all = finds(ticket).map(({ id }) => id);
    const sent = act(ticket, 'dispatch', { identity: answer({ masked: all }) });
    const back = act(sent, 'recall', { assignmentId: sent.assignments[0]?.id });
    const again = act(back, 'dispatch', { identity: answer({ kept: idsOf(back, 'phone'), reason: '办理要用' }) });
    expect(maskedWords(again)('他的电话00087654321')).toBe('他的电话00087654321');
  });
});

it('the desk’s own staff read where it happened, but no name', () => {
  expect(namelessWords(accepted(), '***')(content)).toBe('我叫***，是幸福里3号楼2单元401的租客。老板的电话是00087654321，他在地下室隔间出租。');
});

describe('the public reply to a report', () => {
  const sent = () => {
    const ticket = accepted();
    return act(act(ticket, 'dispatch', { identity: answer({ masked: finds(ticket).map(({ id }) => id) }), co: [] }), 'sign');
  };
  const publicReply = '根据举报人：孙丽丽 的线索，已经整改。';

  it('is not taken while it names somebody', () => {
    expect(() => act(sent(), 'feedback', { publicReply })).toThrow(expect.objectContaining({ code: 'identity_in_text', facts: { places: ['publicReply'], kinds: ['name'] } }));
  });

  it('loses what is masked', () => {
    const fed = act(sent(), 'feedback', { publicReply, identity: answer({ masked: ['publicReply:6:孙丽丽'] }) });
    expect(fed.assignments[0]?.feedback?.publicReply).toBe('根据举报人：▇▇▇ 的线索，已经整改。');
  });
});

it('an ordinary complaint is dispatched with its words as they are', () => {
  const sent = act(accepted({ type: 'complaint' }), 'dispatch');
  expect(sent.state).toBe('dispatched');
  expect(sent.history.map(({ type }) => type)).not.toContain('identity_ruled');
});
