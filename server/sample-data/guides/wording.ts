import type { Text } from '../../desk/text.js';
import type { Condition, Faq, LegalBasis, Material, Step } from '../../desk/catalogue/guide.js';

/** A text in both languages. */
export const say = (zh: string, en: string): Text => ({ zh, en });

export const sampleNotice = say('示例，以窗口公布为准。', 'Sample only. The counter’s notice prevails.');
export const officeHours = say('工作日 9:00–12:00、13:30–17:00', 'Working days 9:00–12:00 and 13:30–17:00');
export const applicant = say('申请人', 'Applicant');
export const counterForm = say('窗口领取或现场填写', 'Taken or filled in at the counter');

type MaterialFacts = Pick<Material, 'name' | 'source' | 'basis'> & Partial<Material>;

/** A material with the usual terms (one original, required, from the applicant, electronic accepted) unless told otherwise. */
export function material(facts: MaterialFacts): Material {
  return { form: 'original', copies: 1, required: true, obtainBy: 'applicant', acceptElectronic: true, ...facts };
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
