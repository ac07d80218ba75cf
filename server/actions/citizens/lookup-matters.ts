import { dateOf, MINUTE } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { plainPhone } from '../../desk/search-tokens.js';
import type { Lang } from '../../desk/text.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { sendNotice, type SendPorts } from '../notices/send-notice.js';

export const lookupCodeMinutes = 10;
const lifeMs = lookupCodeMinutes * MINUTE;
const tries = 5;
const codesADay = 5;
const mostMatters = 20;

type AskPorts = SendPorts & Pick<Ports, 'ids' | 'lookups' | 'numbers' | 'tickets'>;

/** Texts a code to a number some open matter was filed with. Who asks learns nothing: an unknown number, or one asked for
 *  too often (5 a day), is answered the same and gets no text. */
export async function requestLookupCode(ports: AskPorts, { phone, lang }: { phone: string; lang: Lang }): Promise<void> {
  const plain = plainPhone(phone);
  if ((await mattersOf(ports, plain, 1)).length === 0) return;
  const now = ports.clock.now();
  const id = ports.secrets.hash('phone', plain);
  if ((await ports.numbers.next(`lookup:${id}:${dateOf(now)}`)) > codesADay) return;
  const code = ports.secrets.queryCode(ports.ids.token());
  await ports.lookups.put({ id, codeHash: codeHash(ports, id, code), expiresAt: now + lifeMs, triesLeft: tries });
  await textCode(ports, { to: plain, code, lang });
}

/** The record of the text does not hold the code: it opens a person's matters. */
async function textCode(ports: AskPorts, { to, code, lang }: { to: string; code: string; lang: Lang }): Promise<void> {
  const notice = { kind: 'lookup_code', code, minutes: lookupCodeMinutes } as const;
  await sendNotice(ports, { id: `lookup:${ports.ids.id()}`, to, lang, about: 'lookup', notice, recorded: { ...notice, code: '******' } });
}

type LookPorts = Pick<Ports, 'clock' | 'lookups' | 'secrets' | 'tickets'>;

/** The matters filed with a number, to whoever holds the code sent there: newest first, at most 20. Confidential ones are never
 *  among them: a phone is shared in many homes, and a report must not come to light there. Throws `wrong_lookup_code`. */
export async function lookUpMatters(ports: LookPorts, { phone, code }: { phone: string; code: string }): Promise<Ticket[]> {
  const plain = plainPhone(phone);
  const id = ports.secrets.hash('phone', plain);
  const open = await ports.lookups.spend(id, ports.clock.now());
  if (open?.codeHash !== codeHash(ports, id, code) || !(await ports.lookups.end(open))) throw new DeskError('wrong_lookup_code');
  return mattersOf(ports, plain, mostMatters);
}

function codeHash({ secrets }: Pick<Ports, 'secrets'>, id: string, code: string): string {
  return secrets.hash('lookup', `${id}:${code}`);
}

async function mattersOf({ secrets, tickets }: Pick<Ports, 'secrets' | 'tickets'>, plain: string, limit: number): Promise<Ticket[]> {
  if (plain === '') return [];
  const found = await tickets.find({ filter: { tokens: [secrets.hash('phone', plain)] }, sort: 'newest', skip: 0, limit });
  return found.filter(({ confidential, caller }) => !confidential && caller.phone !== null && plainPhone(caller.phone) === plain);
}
