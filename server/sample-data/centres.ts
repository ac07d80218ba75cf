import type { Centre } from '../desk/appointments/appointment.js';

const morningAndAfternoon = ['09:00', '09:30', '10:00', '10:30', '11:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00'];
const morning = ['09:00', '09:30', '10:00', '10:30'];

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
  },
];
