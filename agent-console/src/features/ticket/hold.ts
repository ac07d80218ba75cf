import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';

/** The clock that ends a hold, if the ticket is on hold. */
export const holdOf = ({ deadlines }: TicketDetail): TicketDetail['deadlines'][number] | undefined => deadlines.find(({ step, metAt }) => step === 'resume' && metAt === undefined);
