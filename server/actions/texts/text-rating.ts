import { DAY } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Satisfaction } from '../../desk/ticket/records.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { HeardText } from '../../ports/text-desk.js';
import type { Notice } from '../../ports/words.js';
import { actOn } from '../citizens/citizen-act.js';
import { matterOf, ratingsOf } from '../citizens/citizen-matter.js';
import type { OpenPorts } from '../tickets/open-ticket.js';
import type { Answer } from './answer.js';

export type RatingTextPorts = OpenPorts & Pick<Ports, 'deliveries' | 'directory' | 'files' | 'tickets'>;

/** Texts that ask how satisfied somebody is. */
const asking: ReadonlySet<Notice['kind']> = new Set(['rating_asked', 'ticket_answered'] as const);
const textsLookedAt = 30;

interface Asked {
  ticket: Ticket;
  /** A rating by text counts as long as a matter may be asked for again; later a bare digit is no longer taken for one. */
  inTime: boolean;
}

/** What a digit from this number rates: the matter of the newest text that asked for it. Null when none did of late. */
async function askedOf(ports: RatingTextPorts, phone: string): Promise<Asked | null> {
  const [sent, { rules }] = await Promise.all([ports.deliveries.toNumber(phone, textsLookedAt), ports.directory.policy()]);
  const last = sent.find(({ kind, state }) => asking.has(kind) && state !== 'withheld' && state !== 'failed');
  const age = last ? ports.clock.now() - last.at : Infinity;
  const ticket = last && age <= rules.archiveAfterDays * DAY ? await ports.tickets.get(last.about) : null;
  return ticket && { ticket, inTime: age <= rules.rehandle.withinDays * DAY };
}

/** Notes a digit as the rating of the matter that was asked about, like any other rating; said again, the later one counts. Null when no text asked for it. */
export async function rateByText(ports: RatingTextPorts, { id, from }: HeardText, score: Satisfaction | null): Promise<Answer | null> {
  const asked = await askedOf(ports, from);
  if (asked === null) return null;
  if (score === null) return unclear(asked);
  return asked.inTime && (await isRated(ports, asked.ticket, { key: `text:${id}`, score })) ? about(asked, { kind: 'rating_noted', ticketNo: asked.ticket.no, satisfaction: score }) : about(asked, { kind: 'rating_gone', ticketNo: asked.ticket.no });
}

/** Other words of somebody who was asked and has not rated yet. Null when nothing was asked. */
export async function unclearRating(ports: RatingTextPorts, { from }: HeardText): Promise<Answer | null> {
  const asked = await askedOf(ports, from);
  if (!asked?.inTime) return null;
  return ratingsOf(await matterOf(ports, asked.ticket)).length > 0 ? null : unclear(asked);
}

/** The matter is open again or archived, or its rating stands. */
const closed: readonly string[] = ['illegal_move', 'rating_fixed'];

async function isRated(ports: RatingTextPorts, { no }: Ticket, { key, score }: { key: string; score: Satisfaction }): Promise<boolean> {
  try {
    await actOn(ports, { no, key, act: { act: 'appraise', solved: null, satisfaction: score, comment: null, via: 'sms' } });
    return true;
  } catch (error) {
    if (!(error instanceof DeskError && closed.includes(error.code))) throw error;
    return false;
  }
}

function unclear(asked: Asked): Answer {
  return { ...about(asked, { kind: 'rating_unclear', ticketNo: asked.ticket.no }), onceADay: true };
}

function about({ ticket: { no, lang } }: Asked, notice: Answer['notice']): Answer {
  return { notice, lang, about: no };
}
