import { bookingRows, utilisation, waitedRows, type FigurePart } from '../../../../server/contract/booking-staff.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export interface Question {
  centreId: string;
  from: string;
  to: string;
  item: string | undefined;
}

const query = ({ from, to, item }: Question) => ({ from, to, item });
export const figureKeys = {
  figures: (question: Question) => ['book-figures', question],
  bookings: (question: Question, part: FigurePart) => ['book-figures', 'bookings', question, part],
  waits: (question: Question, hour: number) => ['book-figures', 'waits', question, hour],
};
export const fetchFigures = (question: Question) => api.ask(path('utilisation', { id: question.centreId }), { query: query(question), reply: utilisation });
export const fetchBookings = (question: Question, part: FigurePart) => api.ask(path('figureBookings', { id: question.centreId }), { query: { ...query(question), part }, reply: bookingRows });
export const fetchWaits = (question: Question, hour: number) => api.ask(path('figureWaits', { id: question.centreId }), { query: { ...query(question), hour }, reply: waitedRows });
