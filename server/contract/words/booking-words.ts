import type { AppointmentMode, AppointmentState, VisitNeeds } from '../booking.js';
import type { PlanWeek } from '../booking-staff.js';
import type { Bilingual } from '../common.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** A booking's state as staff say it. */
export const appointmentStateWords: Readonly<Record<AppointmentState, Bilingual>> = {
  requested: word('待确认', 'To be confirmed'),
  confirmed: word('已约', 'Booked'),
  checked_in: word('已取号', 'Checked in'),
  in_service: word('办理中', 'Being served'),
  completed: word('已办完', 'Completed'),
  no_show: word('未到', 'No-show'),
  cancelled_by_citizen: word('已取消', 'Cancelled'),
  cancelled_by_centre: word('中心取消', 'Cancelled by centre'),
  assigned: word('已派人', 'Assigned'),
  en_route: word('在路上', 'On the way'),
  visited: word('已上门', 'Visited'),
  result_delivered: word('结果已送达', 'Result delivered'),
};

export const appointmentModeWords: Readonly<Record<AppointmentMode, Bilingual>> = {
  counter: word('到窗口', 'At the counter'),
  home_visit: word('上门', 'Home visit'),
  proxy: word('代办', 'By proxy'),
  video: word('视频办', 'By video'),
};

export const eligibilityWords: Readonly<Record<VisitNeeds['eligibility'], Bilingual>> = {
  none: word('无', 'None'),
  over_60: word('60 岁以上', 'Over 60'),
  disabled: word('残疾人', 'Disabled'),
  living_alone: word('孤寡独居', 'Living alone'),
  hard_to_move: word('行动不便', 'Hard to move'),
  pregnant: word('孕妇', 'Pregnant'),
  other: word('其他', 'Other'),
};

export const hoursKindWords: Readonly<Record<PlanWeek['slots'][number]['kind'], Bilingual>> = {
  ordinary: word('正常', 'Office hours'),
  lunch: word('午间错时', 'Lunch hours'),
  extended: word('延时', 'Extended hours'),
};
