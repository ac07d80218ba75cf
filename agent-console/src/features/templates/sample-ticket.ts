import type { TemplateFacts } from '../../../../server/contract/words/template-text.js';
import type { Lang } from '../../shared/i18n/words.js';

/** An invented matter, against which a template is read while it is written. */
export const sampleTicket: Record<Lang, TemplateFacts> = {
  zh: { caller: '刘先生/女士', ticket_no: '261013091200000042', matter: '3 号楼停水', place: '新河街幸福里', unit: '区水务局', answer_by: '10月15日 周四 24:00前', received_on: '10月12日 周一', today: '10月13日 周二', hotline: '88908890', my_name: '王敏', my_unit: '便民服务台' },
  en: { caller: 'Mr/Ms Liu', ticket_no: '261013091200000042', matter: 'No water in building 3', place: 'Xingfuli, Xinhe Street', unit: 'Water Bureau', answer_by: 'by end of Thu 15 Oct', received_on: 'Mon 12 Oct', today: 'Tue 13 Oct', hotline: '88908890', my_name: 'Wang Min', my_unit: 'Civic Desk' },
};
