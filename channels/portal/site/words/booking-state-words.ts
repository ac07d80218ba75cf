import type { AppointmentState } from '../../../../server/contract/booking.js';
import type { Bilingual } from '../../../../server/contract/common.js';
import { say } from './say.js';

/** Where a booking stands, as its holder reads it. */
export const bookingStateWords: Readonly<Record<AppointmentState, Bilingual>> = {
  requested: say('等确认', 'Waiting to be confirmed'),
  confirmed: say('已约好', 'Booked'),
  checked_in: say('已报到，等叫号', 'Checked in, wait for your number'),
  in_service: say('正在办理', 'Being served'),
  completed: say('已办完', 'Done'),
  no_show: say('没有来', 'Missed'),
  cancelled_by_citizen: say('您已取消', 'Cancelled by you'),
  cancelled_by_centre: say('中心已取消', 'Cancelled by the centre'),
  assigned: say('已安排人上门', 'Somebody has been assigned'),
  en_route: say('正在路上', 'On the way'),
  visited: say('已上门', 'Visited'),
  result_delivered: say('结果已送到', 'Result delivered'),
};
