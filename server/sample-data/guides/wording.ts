import type { Text } from '../../desk/text.js';
import type { Condition, Faq, Fee, LegalBasis, Material, Step } from '../../desk/catalogue/guide.js';

/** A text in both languages. */
export const say = (zh: string, en: string): Text => ({ zh, en });

export const sampleNotice = say('示例，以窗口公布为准。', 'Sample only. The counter’s notice prevails.');
export const officeHours = say('工作日 9:00–12:00、13:30–17:00', 'Working days 9:00–12:00 and 13:30–17:00');
export const applicant = say('申请人', 'Applicant');
export const counterForm = say('窗口领取或现场填写', 'Taken or filled in at the counter');

/** A matter nobody may charge for. */
export const freeOfCharge: readonly Fee[] = [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }];

type MaterialFacts = Pick<Material, 'name' | 'source' | 'basis'> & Partial<Material>;

/** A material with the usual terms (one original, required, from the applicant, electronic accepted) unless told otherwise. */
export function material(facts: MaterialFacts): Material {
  return { form: 'original', copies: 1, required: true, obtainBy: 'applicant', acceptElectronic: true, ...facts };
}

/** What the desk fetches from another office and may not ask the applicant for. */
export function fetched(facts: MaterialFacts): Material {
  return material({ ...facts, form: 'electronic', obtainBy: 'data_sharing' });
}

/** The identity card the counter looks at and hands back. */
export function identityCard(basis: LegalBasis): Material {
  return material({ name: say('居民身份证（原件核验，当场退还）', 'Resident identity card (checked and handed back)'), source: say('公安机关签发', 'Issued by the police'), basis });
}

/** Conditions that rest on one and the same clause. */
export function conditions(basis: LegalBasis, ...texts: readonly Text[]): readonly Condition[] {
  return texts.map((text) => ({ text, basis }));
}

/** One step: its name, who acts, and what happens. */
export const step = (name: Text, owner: Text, detail: Text): Step => ({ name, owner, detail });

/** A frequent question and its answer. */
export const faq = (question: Text, answer: Text): Faq => ({ question, answer });
