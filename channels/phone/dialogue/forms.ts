import type { MatterDraft } from '../../../server/ports/assistant-wishes.js';
import type { BookableItem } from '../../../server/ports/booking.js';
import type { VisitMode } from '../../../server/ports/citizen-desk.js';

/** Kinds of matter the line takes down. */
export type MatterType = MatterDraft['type'];
export type { VisitMode };
export type ElementName = 'what' | 'where' | 'when' | 'whom' | 'for_whom' | 'address' | 'needs' | 'wished';

/** How one thing was told: in recognised words, recorded, or by one of the offered keys. */
export type Told = { as: 'words'; text: string } | { as: 'recording'; id: string; seconds: number } | { as: 'key'; key: string };

export type About = { kind: 'matter'; type: MatterType; secret: boolean } | { kind: 'visit'; mode: VisitMode; item: BookableItem };

/** What a caller dictates: a matter, or a visit at home. */
export interface Form {
  about: About;
  told: Partial<Record<ElementName, Told>>;
  /** Absent until asked; null when none is left. */
  phone?: string | null;
}

const elementsOfMatter: Readonly<Record<MatterType, readonly ElementName[]>> = {
  complaint: ['what', 'where', 'when', 'whom'],
  report: ['what', 'where', 'when', 'whom'],
  assistance: ['what', 'where', 'when'],
  consultation: ['what'],
  suggestion: ['what'],
  praise: ['what', 'whom'],
};
const elementsOfVisit: readonly ElementName[] = ['for_whom', 'address', 'needs', 'wished'];

/** What a form asks for, in order; the number to reach the caller at is asked last. */
export function elementsOf({ about }: Pick<Form, 'about'>): readonly ElementName[] {
  return about.kind === 'matter' ? elementsOfMatter[about.type] : elementsOfVisit;
}

/** The first thing not told yet. */
export function missing(form: Form): ElementName | undefined {
  return elementsOf(form).find((element) => form.told[element] === undefined);
}

/** Whether nothing of it may be kept with the call or spoken to anybody else. */
export function isSecret({ about }: Pick<Form, 'about'>): boolean {
  return about.kind === 'matter' && about.secret;
}
