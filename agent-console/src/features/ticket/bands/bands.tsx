import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import { AsksBands } from './asks-bands.js';
import './bands.css';
import { DesignationBand, HandoverBand, InstructionBand, MergedBand, SupervisionBand, SuspensionBand } from './state-bands.js';

/** What one has to know before reading on: who is asked what, what stands still, who presses. Nothing when there is nothing. */
export function Bands({ ticket }: { ticket: TicketDetail }) {
  return (
    <div className="bands">
      <HandoverBand ticket={ticket} />
      <SuspensionBand ticket={ticket} />
      <DesignationBand ticket={ticket} />
      <MergedBand ticket={ticket} />
      <AsksBands ticket={ticket} />
      <InstructionBand ticket={ticket} />
      <SupervisionBand ticket={ticket} />
    </div>
  );
}
