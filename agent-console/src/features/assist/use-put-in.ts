import { useDraft } from '../../shared/drafts/use-draft.js';
import { useNotices } from '../../shared/ui/notices.js';
import { putIn } from './put-in.js';

/** Puts words into what is being written in a conversation; nothing is sent and the keyboard stays where it is. */
export function usePutIn(conversationId: string, kind: 'reply' | 'note'): (piece: string, told: string) => void {
  const { tell } = useNotices();
  const [text, write] = useDraft(`talk:${conversationId}:${kind}`);
  return (piece, told) => {
    write(putIn(text, piece));
    tell(told);
  };
}
