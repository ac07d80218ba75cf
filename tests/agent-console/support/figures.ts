import type { KpiCode, KpiDefinition } from '../../../server/contract/kpi.js';

/** A figure's definition with as few words as it can have. */
export const definitionOf = (code: KpiCode, name: string, more: Partial<KpiDefinition> = {}): KpiDefinition => ({
  code,
  name: { zh: name, en: code },
  over: { zh: '按期办完', en: 'in time' },
  under: { zh: '应办结', en: 'due' },
  formula: { zh: '公式', en: 'formula' },
  target: 96,
  better: 'more',
  headline: true,
  by: ['unit'],
  ...more,
});
