import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { StaffConversation } from '../../../../server/contract/staff.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useSay } from '../../shared/i18n/language.js';
import { Problem } from '../../shared/ui/panels.js';
import { closeConversation } from './api.js';
import { words } from './words.js';

/** Ends a conversation after saying what that means. */
export function EndDialog({ conversation, close }: { conversation: StaffConversation; close: () => void }) {
  const say = useSay();
  const cache = useQueryClient();
  const { body, opened } = useFirstFocus('.ant-btn');
  const run = useMutation({
    mutationFn: () => closeConversation(conversation.id),
    onSuccess: async () => {
      close();
      await Promise.all([cache.invalidateQueries({ queryKey: keys.work }), cache.invalidateQueries({ queryKey: keys.conversation(conversation.id) })]);
    },
  });
  return (
    <Modal open onCancel={close} footer={null} afterOpenChange={opened} title={say(words.endTitle, { name: say(callerWords(conversation.callerName)) })}>
      <div className="stack" ref={body}>
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <p className="consequence">{say(words.endEnds)}</p>
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button danger loading={run.isPending} onClick={() => run.mutate()}>
            {say(words.end)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
