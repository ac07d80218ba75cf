import { describe, expect, it } from 'vitest';
import type { GuideDraft } from '../../../server/desk/catalogue/missing-fields.js';
import { missingFields } from '../../../server/desk/catalogue/missing-fields.js';
import { unemploymentRegistration as guide } from '../../../server/sample-data/guides/employment/unemployment-registration.js';

const blankBasis = { title: { zh: '', en: '' }, clause: { zh: '', en: '' }, text: { zh: '', en: '' }, issuedOn: '', issuer: { zh: '', en: '' }, docNo: '' };

function withFirstMaterial(change: object): GuideDraft {
  return { ...guide, materials: guide.materials.map((one, index) => (index === 0 ? { ...one, ...change } : one)) };
}

describe('what keeps a guide from being published', () => {
  it('is nothing when all thirteen fields are filled in', () => {
    expect(missingFields(guide)).toEqual([]);
  });

  it('is every field of an empty draft', () => {
    const gaps = missingFields({});
    expect(gaps.map((gap) => gap.path)).toEqual(expect.arrayContaining(['name', 'legalBases', 'materials', 'fees', 'timeLimit', 'oversight']));
    expect(gaps).toHaveLength(21);
  });

  it('is an empty list: no charge must be said, not left out', () => {
    expect(missingFields({ ...guide, fees: [] })).toEqual([{ path: 'fees', reason: 'empty' }]);
  });

  it('is a text of blanks inside a list', () => {
    expect(missingFields({ ...guide, commonErrors: [{ zh: '  ', en: 'x' }] })).toEqual([{ path: 'commonErrors[0]', reason: 'empty' }]);
  });

  it('is a Chinese text without its English', () => {
    expect(missingFields({ ...guide, name: { zh: '失业登记', en: '' } })).toEqual([{ path: 'name', reason: 'no_translation' }]);
  });

  it('is a material that no document asks for, said once', () => {
    expect(missingFields(withFirstMaterial({ basis: blankBasis }))).toEqual([{ path: 'materials[0].basis', reason: 'no_legal_basis' }]);
  });

  it('is a condition without a legal basis', () => {
    const draft: GuideDraft = { ...guide, conditions: [{ text: { zh: '住满一年', en: 'One year here' }, basis: blankBasis }] };
    expect(missingFields(draft)).toEqual([{ path: 'conditions[0].basis', reason: 'no_legal_basis' }]);
  });

  it('is a document named without its number', () => {
    const [first] = guide.legalBases;
    expect(missingFields({ ...guide, legalBases: first === undefined ? [] : [{ ...first, docNo: '' }] })).toEqual([{ path: 'legalBases[0].docNo', reason: 'empty' }]);
  });
});
