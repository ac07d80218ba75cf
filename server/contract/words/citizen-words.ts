import type { Bilingual } from '../common.js';
import type { SuspensionCause } from '../ticket.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** Why a matter stands still, said to the citizen. */
export const onHoldWords: Record<SuspensionCause, Bilingual> = {
  citizen_material: word('等您补充材料', 'we are waiting for papers from you'),
  litigation: word('正在诉讼或仲裁，要等结果', 'it is in court or arbitration'),
  third_party: word('要等另一方办完', 'another party has to act first'),
  other: word('暂时办不了', 'it cannot go on for the moment'),
};
