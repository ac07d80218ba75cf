import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import type { Template, TemplateUse } from '../../desk/templates/template.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { readConversation } from '../conversation/read-conversation.js';
import { mustSee } from '../tickets/run-ticket-command.js';

type TemplatePorts = Pick<Ports, 'conversations' | 'templates' | 'tickets'>;

/** All templates with their versions, deleted ones too, for who looks after them. */
export async function listTemplates({ templates }: Pick<Ports, 'templates'>, actor: StaffActor): Promise<Template[]> {
  mustMay(actor, 'templates.change', desk);
  return templates.all();
}

interface Asked {
  use: TemplateUse;
  ticketNo?: string | undefined;
  conversationId?: string | undefined;
}

/** The templates of one use, and the matter they are to be filled from: the ticket, else the last one the talk led to. */
export interface TemplatesAtHand {
  templates: Template[];
  ticket: Ticket | null;
  conversation: Conversation | null;
}

/** What a composer may take. Throws `not_found` for a ticket or talk the reader may not see. */
export async function templatesFor(ports: TemplatePorts, actor: StaffActor, { use, ticketNo, conversationId }: Asked): Promise<TemplatesAtHand> {
  mustMay(actor, 'templates.read', desk);
  const [all, conversation] = await Promise.all([ports.templates.all(), conversationId === undefined ? null : readConversation(ports, actor, conversationId)]);
  const no = ticketNo ?? conversation?.ticketNos.at(-1);
  const ticket = no === undefined ? null : await mustSee(ports, actor, no);
  return { templates: all.filter(({ text, deletedAt }) => deletedAt === null && text.uses.includes(use)), ticket, conversation };
}
