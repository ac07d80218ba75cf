import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { Message } from '../../../../server/contract/chat.js';
import type { StaffSlice } from '../../../../server/contract/staff.js';
import { keys } from '../../shared/api/keys.js';
import { drafts, useDraftKey } from '../../shared/drafts/use-draft.js';
import { useSay } from '../../shared/i18n/language.js';
import { words as messageWords } from '../../shared/messages/words.js';
import { withMessages } from '../../shared/realtime/conversation-cache.js';
import { useLink } from '../../shared/realtime/realtime.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { saveNote, sendReply } from './api.js';
import { nextOutbox, type Outgoing, type OutboxEvent } from './outbox.js';

const kept = z.array(z.object({ id: z.string(), conversationId: z.string(), kind: z.enum(['reply', 'note']), text: z.string(), state: z.enum(['sending', 'failed']) }));

function readOutbox(text: string): readonly Outgoing[] {
  if (text === '') return [];
  const read = kept.safeParse(JSON.parse(text));
  return read.success ? read.data : [];
}

function useKeptOutbox(conversationId: string) {
  const key = useDraftKey(`outbox:${conversationId}`);
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.read(key));
  const tell = (event: OutboxEvent) => {
    const next = nextOutbox(readOutbox(drafts.read(key)), event);
    drafts.write(key, next.length === 0 ? '' : JSON.stringify(next));
  };
  return { key, text, tell };
}

/** Hands one message to the desk; its answer goes into the conversation, its refusal into the outbox. */
function usePost(conversationId: string, tell: (event: OutboxEvent) => void) {
  const say = useSay();
  const announce = useAnnounce();
  const cache = useQueryClient();
  return (outgoing: Omit<Outgoing, 'state'>) => {
    const body = { id: outgoing.id, text: outgoing.text };
    const sent = outgoing.kind === 'reply' ? sendReply(conversationId, body) : saveNote(conversationId, body);
    sent.then(
      (slice) => void cache.setQueryData<StaffSlice>(keys.conversation(conversationId), (held) => withMessages(held, slice)),
      () => {
        tell({ kind: 'failed', id: outgoing.id });
        announce(say(messageWords.failed), 'assertive');
      },
    );
  };
}

/** Messages on their way from this device; they survive failure, reload and crash. */
export function useOutbox(conversationId: string, messages: readonly Message[]) {
  const link = useLink();
  const { key, text, tell } = useKeptOutbox(conversationId);
  const post = usePost(conversationId, tell);
  const outbox = readOutbox(text);
  const retry = (outgoing: Outgoing) => {
    tell({ kind: 'retried', id: outgoing.id });
    post(outgoing);
  };
  useEffect(() => {
    if (outbox.length > 0) tell({ kind: 'arrived', messages });
  }, [messages, text]);
  useEffect(() => {
    if (link.state === 'up') for (const outgoing of readOutbox(drafts.read(key))) retry(outgoing);
  }, [link.state, key]);

  return {
    outbox,
    send(kind: Outgoing['kind'], words: string) {
      const message = { id: crypto.randomUUID(), conversationId, kind, text: words };
      tell({ kind: 'sent', message });
      post(message);
    },
    retry,
    remove: (outgoing: Outgoing) => tell({ kind: 'removed', id: outgoing.id }),
  };
}
export type Outbox = ReturnType<typeof useOutbox>;
