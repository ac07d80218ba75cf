import type { Bilingual } from './bilingual.js';
import type { CategoryCode } from './categories.js';
import type { TimeLimit } from './time-limit.js';

/** One public service matter; exactly one guide is in force for it at a time. */
export interface ServiceItem {
  readonly code: string;
  readonly category: CategoryCode;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly acceptingUnit: Bilingual;
}

/** The document a rule rests on: title, clause, content, date, issuer, number (津滨政办发〔2017〕40号 二（二）1). */
export interface LegalBasis {
  readonly title: Bilingual;
  readonly clause: Bilingual;
  readonly text: Bilingual;
  /** As exactly as published: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly issuedOn: string;
  readonly issuer: Bilingual;
  readonly docNo: string;
}

export interface Condition {
  readonly text: Bilingual;
  readonly basis: LegalBasis;
}

export type ObtainBy = 'applicant' | 'data_sharing' | 'commitment';

export interface Material {
  readonly name: Bilingual;
  readonly form: 'original' | 'copy' | 'original_and_copy' | 'electronic';
  readonly copies: number;
  readonly required: boolean;
  /** Who issues it or where it comes from. */
  readonly source: Bilingual;
  readonly basis: LegalBasis;
  /** data_sharing: the desk fetches it and may not ask for it; commitment: a signed promise stands in. */
  readonly obtainBy: ObtainBy;
  /** In which case it is needed; absent means always. */
  readonly when?: Bilingual;
  readonly acceptElectronic: boolean;
}

export interface SampleForm {
  readonly name: Bilingual;
  readonly hint: Bilingual;
}

export interface Step {
  readonly name: Bilingual;
  readonly owner: Bilingual;
  readonly detail: Bilingual;
}

export interface Fee {
  readonly free: boolean;
  readonly standard: Bilingual;
  readonly basis: Bilingual;
}

export interface Consult {
  readonly phone: string;
  readonly hours: Bilingual;
  readonly note: Bilingual;
}

export interface Oversight {
  readonly unit: Bilingual;
  readonly phone: string;
}

export interface OnlineAccess {
  readonly depth: 'info' | 'appoint' | 'prefill' | 'full';
  readonly how: Bilingual;
}

export interface ApplyWindow {
  /** Month and day, MM-DD; a window may pass over the end of the year. */
  readonly from: string;
  readonly to: string;
  readonly note: Bilingual;
}

export interface Faq {
  readonly question: Bilingual;
  readonly answer: Bilingual;
}

/** A published 办事指南: the 13 fields of the seed document, then what a counter needs beside them. */
export interface ServiceGuide {
  readonly itemCode: string;
  readonly version: number;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly effectiveFrom: string;
  readonly notice: Bilingual;
  readonly name: Bilingual;
  readonly acceptingUnit: Bilingual;
  readonly itemType: Bilingual;
  readonly legalBases: readonly LegalBasis[];
  readonly audience: Bilingual;
  readonly conditions: readonly Condition[];
  readonly materials: readonly Material[];
  readonly samples: readonly SampleForm[];
  readonly commonErrors: readonly Bilingual[];
  readonly steps: readonly Step[];
  readonly fees: readonly Fee[];
  readonly timeLimit: TimeLimit;
  readonly consult: Consult;
  readonly oversight: Oversight;
  readonly summary: Bilingual;
  readonly place: Bilingual;
  readonly online: OnlineAccess;
  readonly bookable: boolean;
  readonly homeVisit: boolean;
  readonly proxy: boolean;
  readonly cityWide: boolean;
  readonly commitmentEligible: boolean;
  readonly visits: { readonly min: number; readonly max: number };
  readonly applyWindow?: ApplyWindow;
  readonly faqs: readonly Faq[];
}
