import { useQuery } from '@tanstack/react-query';
import { planCentres } from '../../../../server/contract/booking-staff.js';
import { bookingItems } from '../../../../server/contract/booking.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../api/client.js';

/** The centres that take bookings. */
export const useCentres = () => useQuery({ queryKey: ['plan-centres'], queryFn: () => api.ask(path('planCentres'), { reply: planCentres }) });
/** The services that can be booked. */
export const useServices = () => useQuery({ queryKey: ['caller-items'], queryFn: () => api.ask(path('callerItems'), { reply: bookingItems }) });
