import { io, type Socket } from 'socket.io-client';
import { type CitizenEvents, citizenNamespace, type CitizenSays } from '../../../server/contract/realtime.js';

/** What comes over the open line. */
export type LineHears = { [Name in keyof CitizenEvents]: CitizenEvents[Name] } & {
  /** The line opened, again or for the first time: whatever was missed must be fetched. */
  opened: () => void;
  lost: () => void;
};

export interface ChatLine {
  isOpen: () => boolean;
  typing: () => void;
  receipt: (event: { delivered: number; read: number }) => void;
  close: () => void;
}
export type OpenLine = (conversationId: string, hears: LineHears) => ChatLine;

const eventNames = ['conversation.messages', 'conversation.wait', 'conversation.receipts', 'conversation.typing'] as const;

/** The desk's push over socket.io; it reconnects by itself and watches the conversation anew each time. */
export function socketLine(origin: string): OpenLine {
  return (conversationId, hears) => {
    const socket: Socket<CitizenEvents, CitizenSays> = io(origin + citizenNamespace, { withCredentials: true });
    socket.on('connect', () => socket.emit('watch', conversationId, () => hears.opened()));
    socket.on('disconnect', () => hears.lost());
    socket.on('connect_error', () => hears.lost());
    for (const name of eventNames) socket.on(name, hears[name]);
    return {
      isOpen: () => socket.connected,
      typing: () => socket.emit('typing', conversationId),
      receipt: (event) => socket.emit('receipt', { conversationId, ...event }),
      close: () => socket.close(),
    };
  };
}
