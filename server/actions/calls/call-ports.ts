import type { Ports } from '../../ports/index.js';

/** What acting on calls needs. */
export type CallPorts = Pick<Ports, 'announcer' | 'callRules' | 'callSeats' | 'clock' | 'deskCalls' | 'ids' | 'log' | 'seats' | 'telephony'>;
