import type { CallOffer, CallView, PhoneDesk } from '../../../server/contract/calls.js';
import { now } from '../support/builders.js';

export const callView = (more: Partial<CallView> = {}): CallView => ({
  id: 'CA1', state: 'talking', phone: '000****5678', lang: 'zh', openedAt: now, since: now, agent: { id: 'op-1', name: '王敏', joinedAt: now }, mine: 'agent', muted: false, onHold: false, parties: [], listener: null,
  note: null, wrapUpEndsAt: null, callback: null, recorded: true, lines: [], ticketNos: [], endedAt: null, ...more,
});
export const callOffer = (more: Partial<CallOffer> = {}): CallOffer => ({ callId: 'CA1', offerId: 'o1', kind: 'call', phone: '000****5678', contactCount: 4, note: '三号楼停水', noteBy: '', waitingSince: now - 60_000, offeredAt: now, expiresAt: now + 20_000, ...more });
export const phoneDesk = (more: Partial<PhoneDesk> = {}): PhoneDesk => ({ exchange: { name: 'loopback', sound: false }, call: null, offer: null, waiting: 0, callbacks: 0, serverNow: now, ...more });
export const unitOn = { label: 'p1', kind: 'unit', name: '区水务局', state: 'connected', since: now } as const;
