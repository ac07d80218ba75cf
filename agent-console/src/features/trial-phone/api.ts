import { z } from 'zod';
import { lineReply, trialCall, trialCallId, trialPath, trialPaths, type LineWait } from '../../../../server/contract/trial-line.js';
import { api } from '../../shared/api/client.js';

const post = { method: 'POST', reply: lineReply } as const;

export const dial = (talk: string, from: string | null) => api.ask(trialPaths.open, { ...post, body: { talk, ...(from !== null && { from }) } });
export const answerLine = (talk: string, turn: number, typed: string) => api.ask(trialPaths.turn, { ...post, body: { talk, turn, typed } });
export const waitOn = (body: Pick<LineWait, 'lang' | 'seconds'> & { talk: string; turn: number; waited: number; key: string }) => api.ask(trialPaths.wait, { ...post, body });
export const endTalk = (talk: string) => api.ask(trialPaths.end, { method: 'POST', reply: z.undefined(), body: { talk } });

export const fetchTrialCall = (talk: string) => api.ask(trialPath('call', trialCallId(talk)), { reply: trialCall });
export const sayToPerson = (talk: string, text: string) => api.ask(trialPath('words', trialCallId(talk)), { method: 'POST', reply: trialCall, body: { text } });
export const leavePerson = (talk: string) => api.ask(trialPath('hangUp', trialCallId(talk)), { method: 'POST', reply: trialCall });
export const takeBack = (talk: string) => api.ask(trialPath('answer', trialCallId(talk)), { method: 'POST', reply: trialCall });
