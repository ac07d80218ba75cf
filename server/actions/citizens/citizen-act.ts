import type { Actor } from '../../desk/access/actor.js';
import { callWords } from '../../desk/ticket/call-asked.js';
import type { TicketCommand } from '../../desk/ticket/commands.js';
import type { Appraisal, Satisfaction } from '../../desk/ticket/records.js';
import { moves } from '../../desk/ticket/states.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { actKey, contactsOf, matterOf, wasDone, type CitizenMatter } from './citizen-matter.js';
import { mustBeOffered, type CitizenAction } from './citizen-offers.js';
import { followTicket } from './follow-ticket.js';
import { openCallback } from '../callbacks/open-callback.js';
import type { OpenPorts } from '../tickets/open-ticket.js';
import { retryStale } from '../events/retry-stale.js';
import { contextFor } from '../deadlines/rules.js';
import { carryOut } from '../tickets/run-ticket-command.js';

/** What a citizen may do to their matter. */
export type CitizenAct =
  | { act: 'urge' }
  | { act: 'supplement'; text: string; photos?: readonly string[] | undefined }
  | { act: 'withdraw'; reason: string | null }
  | { act: 'appraise'; solved: boolean | null; satisfaction: Satisfaction | null; comment: string | null; via: Appraisal['via'] }
  | { act: 'ask_call' };

export type ActPorts = OpenPorts & Pick<Ports, 'files' | 'secrets'>;
interface Request {
  ticketNo: string;
  code: string;
  /** One per press of the button: the same key again is the same act, however often it arrives. */
  key: string;
  act: CitizenAct;
}

/** A citizen acts on their own matter, proved by number and code. Throws `wrong_query_code`, or what stands against the act. */
export async function citizenActs(ports: ActPorts, { ticketNo, code, key, act }: Request): Promise<void> {
  const { no } = await followTicket(ports, { ticketNo, code });
  await actOn(ports, { no, key, act });
}

/** The same for a matter already proved. The key is looked for and stored in one guarded write, so two presses at once are one act. */
export async function actOn(ports: OpenPorts & Pick<Ports, 'files'>, { no, key, act }: { no: string; key: string; act: CitizenAct }): Promise<void> {
  await retryStale(async () => {
    const own = await ports.tickets.get(no);
    if (!own) return;
    const matter = await matterOf(ports, own);
    const name = actKey(own, act.act, key);
    if (!wasDone(matter, name)) await carryOutOnce(ports, { matter, act, key: name });
  });
}

interface Once {
  matter: CitizenMatter;
  act: CitizenAct;
  key: string;
}

async function carryOutOnce(ports: OpenPorts & Pick<Ports, 'files'>, { matter, act, key }: Once): Promise<void> {
  const { own, handled } = matter;
  const actor: Actor = { kind: 'citizen', contactId: own.caller.contactId ?? 'anonymous' };
  mustBeOffered(offerOf(act), matter, await contextFor(ports, actor, handled));
  const ticket = act.act === 'withdraw' ? own : handled;
  if (act.act === 'ask_call' && moves[ticket.state].urge === null) await openCallback(ports, { own, key, actor });
  await carryOut(ports, { ticket, command: await commandFor(ports, act, matter), actor, key });
}

/** Stands in the record where a citizen gave no reason: none is owed. */
const ownWish = '诉求人自己撤回，没有说明理由。';

function offerOf(act: CitizenAct): CitizenAction {
  if (act.act !== 'appraise') return act.act;
  return act.solved === false ? 'reopen' : 'appraise';
}

async function commandFor(ports: Pick<Ports, 'files'>, act: CitizenAct, matter: CitizenMatter): Promise<TicketCommand> {
  switch (act.act) {
    case 'urge':
      return { action: 'urge', note: null };
    case 'supplement':
      return { action: 'supplement', text: act.text, photos: photosOf(await ports.files.sizes(act.photos ?? [])) };
    case 'withdraw':
      return { action: 'withdraw', reason: act.reason ?? ownWish };
    case 'appraise':
      return { action: 'appraise', solved: act.solved, satisfaction: act.satisfaction, comment: act.comment, via: act.via };
    case 'ask_call':
      return callFor(matter);
  }
}

const photosOf = (sizes: readonly { id: string; width: number; height: number }[]) => sizes.map(({ id, width, height }) => ({ fileId: id, width, height }));

/** An open matter is pressed with the wish for a call; a finished one only takes a note, beside the call-back it opened. */
function callFor(matter: CitizenMatter): TicketCommand {
  const text = `${callWords}${contactsText(matter)}`;
  return moves[matter.handled.state].urge === null ? { action: 'note', text } : { action: 'urge', note: text };
}

function contactsText(matter: CitizenMatter): string {
  const { own, handled }: { own: Ticket; handled: Ticket } = matter;
  const whose = own.no === handled.no ? '' : `（并单 ${own.no}）`;
  return `已联系 ${contactsOf(matter)} 次${whose}。`;
}
