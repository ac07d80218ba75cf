import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { addDays, startOf, type DateKey } from '../../desk/calendar/shanghai.js';
import type { AuditCheck, AuditedAct, AuditFilter, PlacedEntry } from '../../ports/audit-log.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from './permission.js';

export interface AuditQuestion {
  actorId?: string | undefined;
  what?: AuditedAct | undefined;
  about?: string | undefined;
  day?: DateKey | undefined;
}
type AuditPorts = Pick<Ports, 'audit' | 'clock'>;

const shown = 50;
/** More than a year of looks; a sheet beyond it opens in no office program with ease. */
const mostExported = 20_000;

export interface AuditPage {
  entries: PlacedEntry[];
  total: number;
}

/** One page of the log, those before a place if one is given. That somebody looked is in the log before they see it. */
export async function readAudit(ports: AuditPorts, actor: StaffActor, { before, ...question }: AuditQuestion & { before?: number | undefined }): Promise<AuditPage> {
  mustMay(actor, 'audit.read', desk);
  const filter = filterOf(question);
  const [entries, total] = await Promise.all([ports.audit.find({ filter, limit: shown, ...(before !== undefined && { before }) }), ports.audit.count(filter)]);
  await note(ports, actor, { what: 'audit_read', about: said(question) });
  return { entries, total };
}

/** All that fits the question, at most 20,000 entries, to be taken away; noted like a look. */
export async function exportAudit(ports: AuditPorts, actor: StaffActor, question: AuditQuestion): Promise<PlacedEntry[]> {
  mustMay(actor, 'audit.read', desk);
  const entries = await ports.audit.find({ filter: filterOf(question), limit: mostExported });
  await note(ports, actor, { what: 'audit_exported', about: said(question) });
  return entries;
}

/** Checks every link of the log, and notes who had it checked and with what result. */
export async function verifyAudit(ports: AuditPorts, actor: StaffActor): Promise<AuditCheck & { at: number }> {
  mustMay(actor, 'audit.read', desk);
  const check = await ports.audit.verify();
  await note(ports, actor, { what: 'audit_verified', about: check.firstBroken === null ? `1-${check.entries}` : `!${check.firstBroken}` });
  return { ...check, at: ports.clock.now() };
}

function filterOf({ actorId, what, about, day }: AuditQuestion): AuditFilter {
  return {
    ...(actorId !== undefined && { actorId }),
    ...(what && { what: [what] }),
    ...(about !== undefined && { about }),
    ...(day !== undefined && { since: startOf(day), until: startOf(addDays(day, 1)) }),
  };
}

/** The question as the log keeps it: `who=… what=…`; empty = everything. */
function said({ actorId, what, about, day }: AuditQuestion): string {
  return [actorId && `who=${actorId}`, what && `what=${what}`, about && `about=${about}`, day && `day=${day}`].filter(Boolean).join(' ');
}

function note({ audit, clock }: AuditPorts, actor: StaffActor, act: { what: AuditedAct; about: string }): Promise<void> {
  return audit.append({ at: clock.now(), actorId: actor.id, actorName: actor.name, ...act, field: '', purpose: '', reason: '' });
}
