import type { Lang } from '../../../server/contract/common.js';

/** The chat app is a bundle of its own (channels/web-chat/widget); the site only knows its address and its two doors. */
const chatAddress = '/assets/widget/chat.js';

export interface ChatSettings {
  readonly lang: Lang;
  readonly hotline: string;
  /** Put into the composer at the start. */
  readonly ask?: string;
}
interface ChatBundle {
  mountChat: (element: HTMLElement, settings: ChatSettings) => Promise<() => void>;
  openPanel: (settings: ChatSettings) => Promise<void>;
}

async function bundle(): Promise<ChatBundle> {
  return (await import(/* @vite-ignore */ chatAddress)) as ChatBundle;
}

/** Opens the chat beside the page. */
export async function openChatPanel(settings: ChatSettings): Promise<void> {
  await (await bundle()).openPanel(settings);
}

/** Puts the chat into an element of the page; returns how to take it out again. */
export async function mountChatPage(element: HTMLElement, settings: ChatSettings): Promise<() => void> {
  return (await bundle()).mountChat(element, settings);
}
