import type { CitizenConversation, Message } from '../../../contract/chat.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import type { WaitEstimate } from '../../../desk/routing/wait-estimate.js';
import type { Ports } from '../../../ports/index.js';
import type { WebConfig } from '../web-config.js';

/** The web chat's own presenter; the channel has it, the hub is given it. */
export interface CitizenView {
  conversation: (conversation: Conversation, wait: WaitEstimate | null) => CitizenConversation;
  /** After this seq; never an internal note. */
  messages: (conversation: Conversation, after: number) => Message[];
}

export interface HubParts {
  ports: Omit<Ports, 'announcer'>;
  config: Pick<WebConfig, 'publicUrl' | 'cookieSecret'>;
  citizenView: CitizenView;
  /** Present: several processes share their sockets through it. */
  redisUrl?: string;
  /** How often the line is told at most, ms. */
  lineEveryMs?: number;
}
