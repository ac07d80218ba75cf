/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PendingMessage } from '../../../agent-console/src/features/work/pending-message.js';
import { useOutbox } from '../../../agent-console/src/features/work/use-outbox.js';
import { conversation, message } from '../support/builders.js';
import { answerWith, show, type Asked } from '../support/page.js';

const messages: never[] = [];
const address = 'POST /api/staff/conversations/c1/messages';
const busy = { error: { code: 'busy', message: { zh: '忙', en: 'Busy' }, errorId: 'E-1' } };

function Outgoing() {
  const outbox = useOutbox('c1', messages);
  return (
    <>
      <button type="button" onClick={() => outbox.send('reply', '马上查')}>
        发
      </button>
      {outbox.outbox.map((outgoing) => (
        <PendingMessage key={outgoing.id} outgoing={outgoing} outbox={outbox} />
      ))}
    </>
  );
}
const idOf = (asked: Asked | undefined) => (asked?.body as { id: string } | undefined)?.id;
const failure = () => screen.findByText('! 没发出去，内容还在。', { selector: '.message p' });
const send = () => fireEvent.click(screen.getByRole('button', { name: '发' }));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a message that cannot be sent', () => {
  it('stays with its text and can be sent again under the same id', async () => {
    let answer: [number, unknown] = [503, busy];
    const asked = answerWith({ [address]: () => answer });
    show(<Outgoing />);
    send();
    expect(await failure()).toBeTruthy();
    expect(screen.getByText('马上查')).toBeTruthy();
    answer = [200, { conversation: conversation(), messages: [message(1)] }];
    fireEvent.click(screen.getByRole('button', { name: '重发' }));
    await waitFor(() => expect(asked.length).toBe(2));
    expect(idOf(asked[1])).toBe(idOf(asked[0]));
    expect(screen.getByText('◷ 正在发送')).toBeTruthy();
  });

  it('is still there after a reload, and is tried again', async () => {
    answerWith({ [address]: () => [503, busy] });
    const first = show(<Outgoing />);
    send();
    await failure();
    first.view.unmount();
    const asked = answerWith({ [address]: () => [503, busy] });
    show(<Outgoing />);
    expect(screen.getByText('马上查')).toBeTruthy();
    await waitFor(() => expect(asked.length).toBe(1));
    await act(async () => undefined);
  });

  it('goes only when its writer deletes it', async () => {
    answerWith({ [address]: () => [503, busy] });
    show(<Outgoing />);
    send();
    fireEvent.click(await screen.findByRole('button', { name: '删除' }));
    expect(screen.queryByText('马上查')).toBeNull();
  });
});
