import type { BotModel, Measured } from '../../../bot/index.js';
import type { FigureCode, ModelFigures } from '../../desk/learning/model.js';

const codes = {
  automatic_precision: 'precision',
  automatic_coverage: 'coverage',
  action: 'action',
  item: 'item',
  field: 'field',
  emergency: 'emergencyRecall',
  human: 'humanRecall',
} as const satisfies Record<FigureCode, keyof Measured>;

/** What cross-validation found of a model, by the desk's names; null when it was not measured. */
export function figuresOf({ measured }: Pick<BotModel, 'measured'>): ModelFigures | null {
  return measured ? Object.fromEntries(Object.entries(codes).map(([code, name]) => [code, measured[name]])) : null;
}
