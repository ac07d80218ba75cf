import { DeskError } from '../../desk/errors.js';
import type { Satisfaction } from '../../desk/ticket/records.js';
import type { Ports } from '../../ports/index.js';
import { actOn } from './citizen-act.js';
import { matterOf, type CitizenMatter } from './citizen-matter.js';
import type { OpenPorts } from '../tickets/open-ticket.js';
import { numberIn, ratingToken } from './rating-token.js';

/** The matter a rating link belongs to; throws `not_found` for a link nobody was sent. */
export async function followRating(ports: Pick<Ports, 'secrets' | 'tickets'>, token: string): Promise<CitizenMatter> {
  const no = numberIn(token);
  const own = no === null || ratingToken(ports.secrets, no) !== token ? null : await ports.tickets.get(no);
  if (!own) throw new DeskError('not_found', { what: 'rating' });
  return matterOf(ports, own);
}

interface Rating {
  token: string;
  key: string;
  solved: boolean;
  satisfaction: Satisfaction | null;
  comment: string | null;
}

/** Rates by the link of the answer's text message: yes closes, no has it done again. The same key again is the same rating. */
export async function rateByLink(ports: OpenPorts & Pick<Ports, 'files' | 'secrets'>, { token, key, solved, satisfaction, comment }: Rating): Promise<void> {
  const { own } = await followRating(ports, token);
  await actOn(ports, { no: own.no, key, act: { act: 'appraise', solved, satisfaction, comment, via: 'link' } });
}
