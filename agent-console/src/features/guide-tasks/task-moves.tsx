import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { GuideTask, GuideTaskMove, MoveGuideTask } from '../../../../server/contract/guide-tasks.js';
import { guideTaskMoveWords } from '../../../../server/contract/words/guide-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { moveTask, taskKeys } from './api.js';
import { moveEnds, words } from './words.js';

interface Filled {
  version: number;
  note: string;
  days: number;
}
type Bodies = { [M in GuideTaskMove]: (filled: Filled) => MoveGuideTask };
const bodies: Bodies = {
  hand_in: ({ version, note }) => ({ version, move: 'hand_in', ...(note !== '' && { note }) }),
  nothing_changed: ({ version, note }) => ({ version, move: 'nothing_changed', note }),
  accept: ({ version }) => ({ version, move: 'accept' }),
  ask_again: ({ version, note, days }) => ({ version, move: 'ask_again', note, days }),
  cancel: ({ version, note }) => ({ version, move: 'cancel', note }),
};
/** Moves that say why. */
const needsNote: readonly GuideTaskMove[] = ['nothing_changed', 'ask_again', 'cancel'];
/** Moves that hand on what was typed. */
const handsOn: readonly GuideTaskMove[] = ['hand_in'];

function useTaskMove(task: GuideTask, done: () => void) {
  const say = useSay();
  const { tell } = useNotices();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: MoveGuideTask) => moveTask(task.id, body),
    onSuccess: (next, body) => {
      cache.setQueryData(taskKeys.one(task.id), next);
      tell(say(words.moved, { move: say(guideTaskMoveWords[body.move]) }));
      done();
    },
    onSettled: () => cache.invalidateQueries({ queryKey: taskKeys.all }),
  });
}

function MoveDialog({ task, move, close }: { task: GuideTask; move: GuideTaskMove; close: () => void }) {
  const say = useSay();
  const focus = useFirstFocus('textarea, button');
  const [note, setNote] = useState('');
  const [days, setDays] = useState(5);
  const [tried, setTried] = useState(false);
  const run = useTaskMove(task, close);
  const needed = needsNote.includes(move);
  const short = needed && note.trim().length < 2;
  const submit = () => {
    setTried(true);
    if (!short) run.mutate(bodies[move]({ version: task.version, note: note.trim(), days }));
  };
  return (
    <Modal open onCancel={close} footer={null} title={say(guideTaskMoveWords[move])} afterOpenChange={focus.opened}>
      <div className="stack" ref={focus.body}>
        {move !== 'accept' && (
          <Field label={say(needed ? words.note : words.noteMaybe)} fault={tried && short ? say(words.tooShort) : undefined}>
            {(id) => <Input.TextArea id={id} rows={3} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
          </Field>
        )}
        {move === 'ask_again' && (
          <Field label={say(words.days)} hint={say(words.daysHint)}>
            {(id) => <Input id={id} type="number" min={1} max={60} value={days} onChange={(event) => setDays(Math.min(60, Math.max(1, Math.round(Number(event.target.value)) || 1)))} />}
          </Field>
        )}
        <p className="consequence">{say(moveEnds[move])}</p>
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" loading={run.isPending} onClick={submit}>
            {say(guideTaskMoveWords[move])}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** What this reader may do with the task now. */
export function TaskMoves({ task, saved }: { task: GuideTask; saved: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState<GuideTaskMove | null>(null);
  if (task.moves.length === 0) return null;
  const waits = !saved && task.moves.some((move) => handsOn.includes(move));
  return (
    <div className="stack">
      <div className="row task-moves">
        {task.moves.map((move) => (
          <Button key={move} type={move === 'hand_in' || move === 'accept' ? 'primary' : 'default'} disabled={!saved && handsOn.includes(move)} onClick={() => setOpen(move)}>
            {say(guideTaskMoveWords[move])}
          </Button>
        ))}
      </div>
      {waits && <p className="muted">{say(words.saveFirst)}</p>}
      {open !== null && <MoveDialog task={task} move={open} close={() => setOpen(null)} />}
    </div>
  );
}
