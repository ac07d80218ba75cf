import { describe, expect, it } from 'vitest';
import { deleteTemplate, editTemplate, firstTemplate } from '../../server/desk/templates/template.js';
import { supervisor } from '../support/builders.js';
import { benchFor, type Open } from './bench.js';
import { hour, monday } from './samples.js';

const text = { name: { zh: '问候', en: 'Greeting' }, uses: ['chat', 'note'] as const, body: { zh: '{诉求人称呼}，[[情况]]', en: null } };
const template = (id: string) => firstTemplate({ id, text }, monday);
const act = { actor: supervisor, now: monday + hour };

export function templateStoreContract(name: string, open: Open): void {
  describe(`${name} as a store of templates`, () => {
    const bench = benchFor(open);
    const templates = () => bench().templates;

    it('gives back what was put in, all of them in order', async () => {
      await templates().insert(template('b'));
      await templates().insert(template('a'));
      expect(await templates().get('b')).toEqual(template('b'));
      expect(await templates().get('nobody')).toBeNull();
      expect((await templates().all()).map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('saves the next version over the last one alone, and keeps every version it had', async () => {
      const first = await templates().insert(template('a'));
      const edited = await templates().save(editTemplate(first, { ...text, body: { zh: '换了', en: 'Changed' } }, act));
      expect(edited.version).toBe(2);
      await expect(templates().save(editTemplate(first, text, act))).rejects.toMatchObject({ code: 'stale' });
      await templates().save(deleteTemplate(edited, act));
      const last = await templates().get('a');
      expect(last).toMatchObject({ version: 3, deletedAt: monday + hour, text: { body: { zh: '换了' } } });
      expect(last?.revisions.map(({ version, by, act: what, text: { body } }) => [version, by?.name ?? null, what, body.zh])).toEqual([
        [1, null, 'created', text.body.zh],
        [2, supervisor.name, 'edited', '换了'],
        [3, supervisor.name, 'deleted', '换了'],
      ]);
    });
  });
}
