import { z } from 'zod';

/** What sockets say is checked like any form: browsers can send anything. */
const id = z.string().min(1).max(80);
const no = z.string().regex(/^\d{18}$/);
const nos = z.array(no).max(100);
const receipt = z.object({ conversationId: id, delivered: z.number().int().min(0), read: z.number().int().min(0) });

const pass = z.object({ centreId: id, code: z.string().min(1).max(40) });

export const readPass = (value: unknown): z.infer<typeof pass> | null => pass.safeParse(value).data ?? null;
export const readId = (value: unknown): string | null => id.safeParse(value).data ?? null;
export const readNo = (value: unknown): string | null => no.safeParse(value).data ?? null;
export const readFlag = (value: unknown): boolean => value === true;
export const readNos = (value: unknown): string[] | null => nos.safeParse(value).data ?? null;
export const readReceipt = (value: unknown): z.infer<typeof receipt> | null => receipt.safeParse(value).data ?? null;
/** Calls back if there is anybody to call back. */
export const answer = (done: unknown, value: boolean): void => {
  if (typeof done === 'function') (done as (value: boolean) => void)(value);
};
