import { word } from '../../shared/i18n/words.js';

export const words = {
  title: word('预约', 'Bookings'),
  bookFor: word('代约', 'Book for a caller'),
  manage: word('改约或取消', 'Change or cancel'),
  day: word('日期', 'Day'),
  today: word('今天', 'Today'),
  before: word('前一天', 'Day before'),
  after: word('后一天', 'Day after'),
  caption: word('{day}，共 {n} 个预约', '{day}, {n} booking(s)'),
  none: word('{day}没有预约', 'No bookings on {day}'),
  noneWhy: word('电话里约好的会出现在这里。换一天看看。', 'Bookings made by phone appear here. Try another day.'),
  time: word('时间', 'Time'),
  item: word('事项', 'Item'),
  centre: word('中心', 'Centre'),
  person: word('办事人', 'Citizen'),
  mode: word('方式', 'Mode'),
  state: word('状态', 'State'),
  source: word('来源', 'Source'),
  no: word('预约号', 'Booking no.'),
  ticket: word('工单', 'Ticket'),
};
