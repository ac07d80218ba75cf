import type { Text } from '../text.js';
import type { CategoryCode } from './categories.js';
import type { GuideExtras } from './guide-extras.js';
import type { TimeLimit } from './time-limit.js';

/** One public service matter; exactly one guide is in force for it at a time. */
export interface ServiceItem {
  readonly code: string;
  readonly category: CategoryCode;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly acceptingUnit: Text;
}

/** The document a rule rests on: title, clause, content, date, issuer, number (津滨政办发〔2017〕40号 二（二）1). */
export interface LegalBasis {
  readonly title: Text;
  readonly clause: Text;
  readonly text: Text;
  /** As exactly as published: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly issuedOn: string;
  readonly issuer: Text;
  readonly docNo: string;
}

export interface Condition {
  readonly text: Text;
  readonly basis: LegalBasis;
}

export type ObtainBy = 'applicant' | 'data_sharing' | 'commitment';

export interface Material {
  readonly name: Text;
  readonly form: 'original' | 'copy' | 'original_and_copy' | 'electronic';
  readonly copies: number;
  readonly required: boolean;
  /** Who issues it or where it comes from. */
  readonly source: Text;
  readonly basis: LegalBasis;
  /** data_sharing: the desk fetches it and may not ask for it; commitment: a signed promise stands in. */
  readonly obtainBy: ObtainBy;
  /** In which case it is needed; absent means always. */
  readonly when?: Text;
  readonly acceptElectronic: boolean;
  /** How it has to be. */
  readonly requirement?: Text;
  readonly sample?: Text;
  readonly commonErrors?: readonly Text[];
}

export interface SampleForm {
  readonly name: Text;
  readonly hint: Text;
}

export interface Step {
  readonly name: Text;
  readonly owner: Text;
  readonly detail: Text;
}

export interface Fee {
  readonly free: boolean;
  readonly standard: Text;
  readonly basis: Text;
}

export interface Consult {
  readonly phone: string;
  readonly hours: Text;
  readonly note: Text;
}

export interface Oversight {
  readonly unit: Text;
  readonly phone: string;
}

export interface OnlineAccess {
  readonly depth: 'info' | 'appoint' | 'prefill' | 'full';
  readonly how: Text;
}

export interface ApplyWindow {
  /** Month and day, MM-DD; a window may pass over the end of the year. */
  readonly from: string;
  readonly to: string;
  readonly note: Text;
}

export interface Faq {
  readonly question: Text;
  readonly answer: Text;
}

/** A published 办事指南: the 13 fields of the seed document, then what a counter needs beside them. */
export interface ServiceGuide {
  readonly itemCode: string;
  readonly version: number;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly effectiveFrom: string;
  readonly notice: Text;
  readonly name: Text;
  readonly acceptingUnit: Text;
  readonly itemType: Text;
  readonly legalBases: readonly LegalBasis[];
  readonly audience: Text;
  readonly conditions: readonly Condition[];
  readonly materials: readonly Material[];
  readonly samples: readonly SampleForm[];
  readonly commonErrors: readonly Text[];
  readonly steps: readonly Step[];
  readonly fees: readonly Fee[];
  readonly timeLimit: TimeLimit;
  readonly consult: Consult;
  readonly oversight: Oversight;
  readonly summary: Text;
  readonly place: Text;
  readonly online: OnlineAccess;
  readonly bookable: boolean;
  readonly homeVisit: boolean;
  readonly proxy: boolean;
  readonly cityWide: boolean;
  readonly commitmentEligible: boolean;
  readonly visits: { readonly min: number; readonly max: number };
  readonly applyWindow?: ApplyWindow;
  readonly faqs: readonly Faq[];
  readonly extras?: GuideExtras;
}
