import { describe, expect, it } from 'vitest';
import { beginTemplate, deleteTemplate, editTemplate, restoreTemplate, type TemplateText } from '../../../server/desk/templates/template.js';
import { mondayNine, supervisor } from '../../support/builders.js';

const text: TemplateText = { name: { zh: '问候', en: 'Greeting' }, uses: ['chat'], body: { zh: '[[情况]]', en: null } };
const other: TemplateText = { ...text, body: { zh: '[[情况]]，已记下。', en: null } };
const act = { actor: supervisor, now: mondayNine };
const begun = beginTemplate({ id: 't1', text }, act);

describe('a template', () => {
  it('keeps who made which version of it, and when', () => {
    const edited = editTemplate(begun, other, { ...act, now: mondayNine + 60_000 });
    expect(edited.revisions).toEqual([
      { version: 1, at: mondayNine, by: { id: supervisor.id, name: supervisor.name }, act: 'created', text },
      { version: 2, at: mondayNine + 60_000, by: { id: supervisor.id, name: supervisor.name }, act: 'edited', text: other },
    ]);
    expect(edited.text).toBe(other);
  });

  it('comes back as it was when its deletion is taken back', () => {
    const gone = deleteTemplate(begun, act);
    const back = restoreTemplate({ ...gone, version: 2 }, act);
    expect([gone.deletedAt, back.deletedAt, back.text]).toEqual([mondayNine, null, text]);
    expect(back.revisions.map(({ version, act: what }) => `${version} ${what}`)).toEqual(['1 created', '2 deleted', '3 restored']);
  });

  it('is not deleted or restored twice', () => {
    const gone = deleteTemplate(begun, act);
    expect(deleteTemplate(gone, act)).toBe(gone);
    expect(restoreTemplate(begun, act)).toBe(begun);
  });
});
