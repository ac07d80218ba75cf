import { DeskError } from '../../../server/desk/errors.js';
import type { Template } from '../../../server/desk/templates/template.js';
import type { TemplateStore } from '../../../server/ports/template-store.js';

export class FakeTemplateStore implements TemplateStore {
  private readonly templates = new Map<string, Template>();

  async insert(template: Template): Promise<Template> {
    this.templates.set(template.id, structuredClone(template));
    return template;
  }
  async get(id: string): Promise<Template | null> {
    return structuredClone(this.templates.get(id) ?? null);
  }
  async all(): Promise<Template[]> {
    return structuredClone([...this.templates.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  async save(next: Template): Promise<Template> {
    if (this.templates.get(next.id)?.version !== next.version) throw new DeskError('stale');
    const saved = structuredClone({ ...next, version: next.version + 1 });
    this.templates.set(next.id, saved);
    return saved;
  }
}
