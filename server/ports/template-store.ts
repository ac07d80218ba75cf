import type { Template } from '../desk/templates/template.js';

export interface TemplateStore {
  insert(template: Template): Promise<Template>;
  get(id: string): Promise<Template | null>;
  /** All of them, deleted ones too, in the order of their ids. */
  all(): Promise<Template[]>;
  /** Saves over `next.version` and returns it raised by one; throws DeskError `stale` when somebody was faster. */
  save(next: Template): Promise<Template>;
}
