import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { transferConversation as transferSchema, type StaffConversation } from '../../../../server/contract/staff.js';
import { presenceWords } from '../../../../server/contract/words/vocabulary.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useDraft } from '../../shared/drafts/use-draft.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useSay } from '../../shared/i18n/language.js';
import { fetchColleagues } from '../../shared/people/directory.js';
import { useMe } from '../../shared/people/me.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { transferConversation } from './api.js';
import { words } from './words.js';

const queue = 'queue';

function useTargets() {
  const say = useSay();
  const me = useMe();
  const colleagues = useQuery({ queryKey: keys.colleagues, queryFn: fetchColleagues });
  const people = (colleagues.data ?? []).filter((person) => person.id !== me.id && person.roles.includes('operator'));
  return [{ value: queue, label: say(words.toQueue) }, ...people.map((person) => ({ value: person.id, label: `${person.name} · ${say(presenceWords[person.presence])}`, disabled: person.presence === 'offline' }))];
}

/** To a colleague or back to the queue, with a note only colleagues read. */
export function TransferDialog({ conversation, close }: { conversation: StaffConversation; close: () => void }) {
  const say = useSay();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const targets = useTargets();
  const { body: dialog, opened } = useFirstFocus('input, textarea');
  const [to, setTo] = useState(queue);
  const [note, setNote] = useDraft(`transfer:${conversation.id}`);
  const [tried, setTried] = useState(false);
  const body = { note: note.trim(), ...(to === queue ? {} : { toStaffId: to }) };
  const ready = transferSchema.safeParse(body).success;
  const run = useMutation({
    mutationFn: () => transferConversation(conversation.id, body),
    onSuccess: async () => {
      setNote('');
      close();
      await cache.invalidateQueries({ queryKey: keys.work });
      void navigate('/work');
    },
  });
  const submit = () => {
    setTried(true);
    if (ready) run.mutate();
  };
  return (
    <Modal open onCancel={close} footer={null} mask={{ closable: false }} afterOpenChange={opened} title={`${say(words.transfer)} · ${say(callerWords(conversation.callerName))}`}>
      <div className="stack" ref={dialog}>
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <Field label={say(words.toWhom)}>{(id) => <Select id={id} value={to} options={targets} onChange={setTo} />}</Field>
        <Field label={say(words.note)} fault={tried && !ready ? say(words.noteShort) : undefined}>
          {(id) => <Input.TextArea id={id} className="audience-inside" autoSize={{ minRows: 2, maxRows: 6 }} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
        <p className="consequence">{say(words.transferEnds)}</p>
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" loading={run.isPending} onClick={submit}>
            {say(words.transfer)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
