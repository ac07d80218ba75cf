/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Lang = keyof Words;

export interface KnownMaterial {
  readonly name: Words;
  readonly copies: number;
  readonly obtainBy: 'applicant' | 'data_sharing' | 'commitment';
  readonly when?: Words;
}

/** What the bot needs to know of a published guide; a published guide of the catalogue fits as it is. */
export interface GuideKnowledge {
  readonly itemCode: string;
  readonly version: number;
  readonly name: Words;
  /** Other names citizens use for the item. */
  readonly aliases?: readonly string[];
  readonly acceptingUnit: Words;
  readonly summary: Words;
  readonly audience: Words;
  readonly legalBases: readonly { readonly title: Words; readonly clause: Words; readonly docNo: string }[];
  readonly conditions: readonly { readonly text: Words }[];
  readonly materials: readonly KnownMaterial[];
  readonly samples: readonly { readonly name: Words; readonly hint: Words }[];
  readonly commonErrors: readonly Words[];
  readonly steps: readonly { readonly name: Words; readonly detail: Words }[];
  readonly fees: readonly { readonly standard: Words; readonly basis: Words }[];
  readonly timeLimit: { readonly note: Words };
  readonly consult: { readonly phone: string; readonly hours: Words; readonly note: Words };
  readonly place: Words;
  readonly online: { readonly how: Words };
  readonly bookable: boolean;
  readonly homeVisit: boolean;
  readonly proxy: boolean;
  readonly applyWindow?: { readonly note: Words };
  readonly faqs: readonly { readonly question: Words }[];
}
