import { render } from 'preact';
import type { Lang } from '../../../server/contract/common.js';
import { httpChat } from './chat-api.js';
import { ChatApp } from './chat-app.js';
import type { ChatContextValue } from './chat-context.js';
import { chatMemory } from './chat-memory.js';
import { chatWords } from './chat-words.js';
import { ChatSession } from './chat-session.js';
import { socketLine } from './chat-line.js';
import './chat.css';

export interface ChatSettings {
  readonly lang: Lang;
  readonly hotline: string;
  readonly ask?: string;
}

const here = new URL(import.meta.url);
const origin = here.origin === location.origin ? '' : here.origin;
const now = (): number => Date.now();

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

let styles: Promise<void> | null = null;

/** The chat is drawn once its styles are there; without them it would jump over the page. */
function loadStyles(): Promise<void> {
  styles ??= new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: here.href.replace(/chat\.js.*$/, 'chat.css') });
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
  return styles;
}

function begin({ lang, hotline }: ChatSettings): ChatContextValue {
  const memory = chatMemory(localStorage);
  const session = new ChatSession({ lang, memory, now, newKey, api: httpChat(origin), openLine: socketLine(origin) });
  void session.resync();
  return { lang, hotline, session, memory, now, touch: matchMedia('(pointer: coarse)').matches };
}

/** Puts the chat into an element; returns how to take it out again. */
export async function mountChat(element: HTMLElement, settings: ChatSettings): Promise<() => void> {
  await loadStyles();
  const chat = begin(settings);
  render(<ChatApp chat={chat} ask={settings.ask ?? ''} />, element);
  return () => {
    chat.session.stop();
    render(null, element);
  };
}

let panel: HTMLElement | null = null;

/** Opens the chat beside the page, or brings it back where it was left. Escape hides it and loses nothing. */
export async function openPanel(settings: ChatSettings): Promise<void> {
  const opener = document.activeElement;
  await loadStyles();
  if (!panel) {
    panel = Object.assign(document.createElement('section'), { className: 'cd-panel' });
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', chatWords.title[settings.lang]);
    document.body.append(panel);
    const box = panel;
    const close = (): void => {
      box.hidden = true;
      if (opener instanceof HTMLElement) opener.focus();
    };
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) close();
    });
    render(<ChatApp chat={begin(settings)} ask={settings.ask ?? ''} onClose={close} />, box);
  }
  panel.hidden = false;
  panel.querySelector('textarea')?.focus();
}
