import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { heatingRefund } from './heating-refund.js';

export const utilitiesGuides: readonly ServiceGuide[] = [heatingRefund];
