import type { TicketAction } from '../../../../../server/contract/ticket.js';
import type { FieldSpec } from './values.js';
import { words } from './words.js';

const lead: FieldSpec = { name: 'leadUnitId', label: words.candidates, kind: 'unit', needed: true };

/** Fields that a dialog draws by its own part (dispatch-fields), and that must be said all the same. */
export const leadFields = (action: TicketAction): FieldSpec[] => (action === 'dispatch' || action === 'designate' ? [lead] : []);
