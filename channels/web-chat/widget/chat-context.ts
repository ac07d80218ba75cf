import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Bilingual, Lang } from '../../../server/contract/common.js';
import { fill } from '../../../server/contract/words/vocabulary.js';
import type { ChatMemory } from './chat-memory.js';
import type { ChatSession } from './chat-session.js';
import type { ChatModel } from './conversation-model.js';

export interface ChatContextValue {
  readonly lang: Lang;
  readonly hotline: string;
  readonly session: ChatSession;
  readonly memory: ChatMemory;
  readonly now: () => number;
  /** A device whose Enter key is on a screen. */
  readonly touch: boolean;
}

const ChatContext = createContext<ChatContextValue | null>(null);
export const ChatProvider = ChatContext.Provider;

/** The chat one stands in. */
export function useChat(): ChatContextValue {
  const chat = useContext(ChatContext);
  if (chat === null) throw new Error('A part of the chat was drawn outside a chat.');
  return chat;
}

/** The chat's state, redrawn on every change. */
export function useModel(): ChatModel {
  const { session } = useChat();
  const [model, setModel] = useState(session.model());
  useEffect(() => {
    setModel(session.model());
    return session.watch(setModel);
  }, [session]);
  return model;
}

/** Says words in the chat's language, with facts put into their marks. */
export function useSay(): (words: Bilingual, facts?: Record<string, string | number>) => string {
  const { lang, hotline } = useChat();
  return (words, facts = {}) => fill(words[lang], { hotline, ...facts });
}
