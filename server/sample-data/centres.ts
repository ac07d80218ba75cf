import type { Centre } from '../desk/appointments/appointment.js';
import type { Counter, Hours, Weekday } from '../desk/appointments/hours.js';

const morningAndAfternoon = ['09:00', '09:30', '10:00', '10:30', '11:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00'];
const morning = ['09:00', '09:30', '10:00', '10:30'];
const workweek: readonly Weekday[] = [1, 2, 3, 4, 5];
const saturday: readonly Weekday[] = [6];

const windows = (count: number): Counter[] => Array.from({ length: count }, (_, index) => ({ id: String(index + 1), name: { zh: `${index + 1}号窗口`, en: `Counter ${index + 1}` } }));

/** Office hours with a share kept for the phone, a staggered lunch (午间错时) and Saturday mornings (周六延时) where there are enough hands. */
const hoursOf = ({ capacity, reserved, lunch }: { capacity: number; reserved: number; lunch: number }): Hours[] => [
  { kind: 'ordinary', weekdays: workweek, from: '09:00', to: '11:30', capacity, reserved },
  ...(lunch > 0 ? [{ kind: 'lunch', weekdays: workweek, from: '12:00', to: '13:00', capacity: lunch, reserved: 0 } as const] : []),
  { kind: 'ordinary', weekdays: workweek, from: '13:30', to: '16:30', capacity, reserved },
  ...(lunch > 0 ? [{ kind: 'extended', weekdays: saturday, from: '09:00', to: '11:30', capacity: lunch, reserved: 0 } as const] : []),
];

/** The invented district's counters: one district centre, two subdistrict centres, two community agency points (代办点). */
export const sampleCentres: readonly Centre[] = [
  {
    id: 'district',
    kind: 'district',
    name: { zh: '区政务服务中心', en: 'District Service Centre' },
    address: { zh: '政通路1号', en: '1 Zhengtong Road' },
    phone: '022-0000-2001',
    itemCodes: [],
    slotTimes: morningAndAfternoon,
    slotCapacity: 4,
    slotMinutes: 30,
    counters: windows(4),
    hours: hoursOf({ capacity: 4, reserved: 1, lunch: 1 }),
    stepFree: true,
  },
  {
    id: 'xinhe',
    kind: 'subdistrict',
    name: { zh: '新河街政务服务中心', en: 'Xinhe Subdistrict Centre' },
    address: { zh: '新河街18号', en: '18 Xinhe Street' },
    phone: '022-0000-2002',
    itemCodes: [],
    slotTimes: morningAndAfternoon,
    slotCapacity: 2,
    slotMinutes: 30,
    counters: windows(2),
    hours: hoursOf({ capacity: 2, reserved: 0, lunch: 0 }),
    stepFree: true,
  },
  {
    id: 'wanghai',
    kind: 'subdistrict',
    name: { zh: '望海街政务服务中心', en: 'Wanghai Subdistrict Centre' },
    address: { zh: '望海路66号', en: '66 Wanghai Road' },
    phone: '022-0000-2003',
    itemCodes: [],
    slotTimes: morningAndAfternoon,
    slotCapacity: 2,
    slotMinutes: 30,
    counters: windows(2),
    hours: hoursOf({ capacity: 2, reserved: 0, lunch: 0 }),
    stepFree: true,
  },
  {
    id: 'xingfuli',
    kind: 'agency_point',
    name: { zh: '幸福里社区代办点', en: 'Xingfuli Community Agency Point' },
    address: { zh: '幸福里社区居委会一层', en: 'Xingfuli community office, ground floor' },
    phone: '022-0000-2004',
    itemCodes: ['unemployment-registration', 'social-security-card-replacement', 'disability-subsidies', 'senior-transit-card'],
    slotTimes: morning,
    slotCapacity: 1,
    stepFree: false,
  },
  {
    id: 'haibinli',
    kind: 'agency_point',
    name: { zh: '海滨里社区代办点', en: 'Haibinli Community Agency Point' },
    address: { zh: '海滨里社区居委会一层', en: 'Haibinli community office, ground floor' },
    phone: '022-0000-2005',
    itemCodes: ['unemployment-registration', 'social-security-card-replacement', 'disability-subsidies', 'senior-transit-card'],
    slotTimes: morning,
    slotCapacity: 1,
    stepFree: false,
  },
];
