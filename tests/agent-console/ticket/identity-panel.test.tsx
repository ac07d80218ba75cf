/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActionDialog } from '../../../agent-console/src/features/ticket/actions/action-dialog.js';
import type { IdentityCheck } from '../../../server/contract/ticket-detail.js';
import { row, ticket } from '../support/builders.js';
import { answerWith, show } from '../support/page.js';

const no = '260930091204000042';
const report = ticket({ row: row(no, { type: 'report', confidential: true }), actions: [{ action: 'answer', allowed: true, primary: false }] });
const checkAt = `POST /api/staff/tickets/${no}/identity`;
const commandsAt = `POST /api/staff/tickets/${no}/commands`;
const found: IdentityCheck = {
  texts: [{ place: 'reply', parts: [{ text: '转告' }, { text: '孙*', find: 'reply:2:孙丽丽' }, { text: '：' }, { text: '000****4321', find: 'reply:6:00087654321' }] }],
  finds: [
    { id: 'reply:2:孙丽丽', kind: 'name', hint: '孙*', own: true, callers: false, decided: null },
    { id: 'reply:6:00087654321', kind: 'phone', hint: '000****4321', own: false, callers: false, decided: null },
  ],
  photos: { all: 0, telling: 0 },
};
const open = () => show(<ActionDialog ticket={report} action="answer" close={() => undefined} />);
const write = () => fireEvent.change(screen.getByRole('textbox'), { target: { value: '转告孙丽丽：00087654321' } });
const choose = (find: string, word: string) => {
  const choice = screen.getAllByRole('radiogroup', { name: find })[0]?.querySelector(`input[value="${word}"]`);
  if (choice) fireEvent.click(choice);
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('what may tell who the reporter is', () => {
  it('is marked in the text, half hidden, and counted until decided', async () => {
    answerWith({ [checkAt]: () => [200, found] });
    open();
    expect((await screen.findAllByText('000****4321'))[0]?.tagName).toBe('MARK');
    expect(screen.getByText('还有 2 处没有决定')).toBeTruthy();
  });

  it('turns into ▇▇▇ where it is masked, and goes with the command as decided, with the reason for what is kept', async () => {
    const asked = answerWith({ [checkAt]: () => [200, found], [commandsAt]: () => [200, row(no, { version: 2 })] });
    open();
    write();
    await screen.findByText('还有 2 处没有决定');
    choose('姓名 孙*', 'mask');
    await waitFor(() => expect(document.querySelectorAll('mark.find-masked')).toHaveLength(1));
    choose('电话 000****4321', 'keep');
    fireEvent.change(await screen.findByLabelText('保留的理由'), { target: { value: '公开的电话' } });
    fireEvent.click(screen.getByRole('button', { name: '直接答复' }));
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/commands'))?.body).toMatchObject({ command: { identity: { masked: ['reply:2:孙丽丽'], kept: ['reply:6:00087654321'], reason: '公开的电话' } } }));
  });

  it('is masked whole with one press', async () => {
    answerWith({ [checkAt]: () => [200, found] });
    open();
    fireEvent.click(await screen.findByRole('button', { name: '全部隐去' }));
    await waitFor(() => expect(document.querySelectorAll('mark.find-masked')).toHaveLength(2));
  });

  it('is not looked for in an open matter', () => {
    const asked = answerWith({ [checkAt]: () => [200, found] });
    show(<ActionDialog ticket={{ ...report, row: row(no, { confidential: false }) }} action="answer" close={() => undefined} />);
    expect(asked).toEqual([]);
  });
});
