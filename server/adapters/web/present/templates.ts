import type { TemplatesAtHand } from '../../../actions/notices/read-templates.js';
import type { Lang } from '../../../contract/common.js';
import { forCitizens, type Template as TemplateView, type TemplateKit, type TemplateKitQuery } from '../../../contract/templates.js';
import { byWords, dateWords } from '../../../contract/words/date-words.js';
import { shanghaiDate } from '../../../contract/words/shanghai-time.js';
import type { TemplateFacts } from '../../../contract/words/template-text.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { Template, TemplateText } from '../../../desk/templates/template.js';
import type { Instant, Text } from '../../../desk/text.js';
import { leadOf } from '../../../desk/ticket/assignment.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { saferWords } from './queue-row.js';
import { salutation } from './salutation.js';

/** What the fields may stand for besides the ticket. */
export interface Desk {
  actor: StaffActor;
  now: Instant;
  hotline: string;
  brand: Text;
  unitName: (unitId: string, lang: Lang) => string;
}
interface Asked {
  lang: Lang;
  outside: boolean;
}

const theMatter = { zh: '您反映的事', en: 'the matter you told us about' };

/** Of a confidential report a text that leaves tells neither place nor words: whoever looks over a shoulder would learn of it. */
function matterFacts(ticket: Ticket, { lang, outside }: Asked): TemplateFacts {
  if (ticket.confidential && outside) return { matter: theMatter[lang] };
  const words = saferWords(ticket, { unitOnly: true });
  return { matter: words(ticket.title), ...(ticket.place === '' ? {} : { place: words(ticket.place) }) };
}

function ticketFacts(ticket: Ticket, asked: Asked, { now, unitName }: Desk): TemplateFacts {
  const { lang } = asked;
  const { promise, suspension } = ticket;
  const lead = leadOf(ticket);
  return {
    caller: salutation(ticket, lang),
    ticket_no: ticket.no,
    ...matterFacts(ticket, asked),
    received_on: dateWords(shanghaiDate(ticket.createdAt), now, lang),
    ...(lead && { unit: unitName(lead.unitId, lang) }),
    // A day that has passed, or one that moves, is no promise to repeat.
    ...(promise && !suspension && promise.dueAt > now && { answer_by: byWords(promise.dueAt, now, lang) }),
  };
}

/** The templates of a composer, and what their fields stand for in the words of who will read them. */
export function presentKit({ templates, ticket, conversation }: TemplatesAtHand, query: Pick<TemplateKitQuery, 'use' | 'lang'>, desk: Desk): TemplateKit {
  const outside = forCitizens.includes(query.use);
  const lang = outside ? (ticket?.lang ?? conversation?.lang ?? query.lang) : query.lang;
  const { actor, now, hotline, brand, unitName } = desk;
  return {
    lang,
    facts: {
      ...(ticket && ticketFacts(ticket, { lang, outside }, desk)),
      today: dateWords(shanghaiDate(now), now, lang),
      hotline,
      my_name: actor.name,
      my_unit: actor.unitId === null ? brand[lang] : unitName(actor.unitId, lang),
    },
    templates: templates.map(({ id, text }) => ({ id, name: text.name, body: (lang === 'en' ? text.body.en : null) ?? text.body.zh })),
  };
}

const presentText = ({ name, uses, body }: TemplateText) => ({ name, uses: [...uses], body });

/** A template with all its versions, the newest first. */
export function presentTemplate({ id, version, text, deletedAt, updatedAt, revisions }: Template): TemplateView {
  return {
    id,
    version,
    text: presentText(text),
    deleted: deletedAt !== null,
    updatedAt,
    revisions: revisions.map((revision) => ({ ...revision, by: revision.by?.name ?? null, text: presentText(revision.text) })).reverse(),
  };
}
