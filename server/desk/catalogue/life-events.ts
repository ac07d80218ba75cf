import { listedIn, type Facet } from './facet.js';

/** When in life a matter comes up; an item may come up at several times. */
export const lifeEvents = {
  birth: {
    label: { zh: '生孩子', en: 'Having a child' },
    words: ['生孩子', '怀孕', '出生', '新生儿', '生育', '产假', '坐月子', 'birth', 'pregnant', 'newborn'],
    items: ['birth-registration', 'newborn-hukou', 'resident-medical-enrolment', 'multi-person-tariff'],
  },
  schooling: {
    label: { zh: '上学', en: 'Going to school' },
    words: ['上学', '入学', '报名', '转学', '读书', '学校', '大学', '小学', '初中', 'school', 'university'],
    items: ['school-enrolment', 'migrant-child-enrolment', 'school-transfer', 'student-aid', 'student-loan', 'library-card', 'culture-centre-class'],
  },
  work: {
    label: { zh: '找工作、失业、创业', en: 'Work, losing it, starting a business' },
    words: ['找工作', '失业', '创业', '就业', '辞职', '下岗', '被裁', '开店', 'work', 'job', 'startup'],
    items: ['unemployment-registration', 'unemployment-benefit', 'flexible-employment-subsidy', 'flexible-pension-enrolment', 'startup-loan', 'small-business-interest-subsidy', 'personnel-archive'],
  },
  housing: {
    label: { zh: '买房、租房', en: 'Buying or renting a home' },
    words: ['买房', '租房', '房贷', '公积金', '房租', '装修', '新房', 'rent', 'house', 'home', 'mortgage'],
    items: ['provident-fund-loan', 'provident-fund-withdrawal', 'public-rental-housing', 'rent-subsidy', 'lease-filing', 'maintenance-fund-use', 'gas-connection', 'water-account-transfer', 'homestead-application'],
  },
  moving: {
    label: { zh: '搬家、来本地', en: 'Moving here or moving home' },
    words: ['搬家', '搬迁', '换住址', '刚来', '落户', '迁入', 'moving', 'move', 'relocation'],
    items: ['residence-registration', 'residence-permit', 'lease-filing', 'migrant-child-enrolment', 'school-transfer', 'remote-medical-filing', 'broadband-relocation', 'water-account-transfer', 'gas-connection', 'heating-suspension', 'city-transit-card', 'personnel-archive'],
  },
  illness: {
    label: { zh: '看病、生病', en: 'Illness' },
    words: ['看病', '生病', '住院', '大病', '慢病', '医保', '报销', '医院', 'illness', 'hospital', 'medical', 'sick'],
    items: ['medical-e-voucher', 'resident-medical-enrolment', 'remote-medical-filing', 'chronic-disease-registration', 'medical-assistance', 'disability-certificate', 'home-care-subsidy', 'temporary-relief'],
  },
  retirement: {
    label: { zh: '退休、养老', en: 'Retirement and old age' },
    words: ['退休', '养老', '年老', '养老金', '敬老', '晚年', 'retirement', 'pension', 'retire'],
    items: ['pension-qualification-check', 'resident-pension-enrolment', 'flexible-pension-enrolment', 'personal-pension-account', 'senior-transit-card', 'senior-privilege-card', 'elderly-meal-service', 'home-care-subsidy', 'provident-fund-withdrawal', 'telecom-tariff-discount'],
  },
  disability: {
    label: { zh: '身体残疾、要人照顾', en: 'Disability and care' },
    words: ['残疾', '评残', '失能', '照顾', '护理', '瘫痪', '康复', 'disability', 'care'],
    items: ['disability-certificate', 'disability-subsidies', 'home-care-subsidy', 'elderly-meal-service', 'telecom-tariff-discount', 'extreme-poverty-support'],
  },
  hardship: {
    label: { zh: '遇到困难', en: 'Falling on hard times' },
    words: ['困难', '救助', '救急', '没钱', '低保', '火灾', '变故', '贫困', 'hardship', 'relief', 'poverty'],
    items: ['temporary-relief', 'minimum-living-allowance', 'low-income-family', 'extreme-poverty-support', 'medical-assistance', 'student-aid', 'rent-subsidy', 'unemployment-benefit'],
  },
  papers: {
    label: { zh: '证件丢了、到期了', en: 'Papers lost or run out' },
    words: ['证件丢了', '丢证', '到期', '补办', '挂失', '换证', '过期', 'lost', 'expired', 'replace'],
    items: ['id-card-renewal', 'temporary-id-card', 'social-security-card-replacement', 'social-card-bank-activation', 'city-transit-card', 'residence-permit', 'disability-certificate', 'land-contract-certificate', 'library-card', 'result-mail-delivery'],
  },
  vehicle: {
    label: { zh: '买车、骑车、坐车', en: 'Driving, riding and travelling' },
    words: ['买车', '开车', '上牌', '骑车', '坐车', '公交', '年检', '电动车', 'vehicle', 'driving', 'bus'],
    items: ['e-bike-registration', 'vehicle-inspection-mark', 'truck-city-pass', 'city-transit-card', 'senior-transit-card'],
  },
  household: {
    label: { zh: '家里的水电气暖和网络', en: 'Water, power, gas, heating and internet at home' },
    words: ['水费', '电费', '燃气', '暖气', '供暖', '宽带', '手机号', '水电', 'heating', 'electricity', 'internet', 'phone'],
    items: ['water-account-transfer', 'gas-connection', 'heating-suspension', 'heating-refund', 'multi-person-tariff', 'broadband-relocation', 'number-portability', 'telecom-tariff-discount'],
  },
  farming: {
    label: { zh: '种地、养殖、农村盖房', en: 'Farming and building in the village' },
    words: ['种地', '种粮', '养殖', '盖房', '宅基地', '农机', '承包地', 'farming', 'farm', 'land'],
    items: ['grain-subsidy', 'farm-machinery-subsidy', 'agricultural-insurance', 'land-contract-certificate', 'homestead-application'],
  },
  money: {
    label: { zh: '贷款、征信、换钱', en: 'Loans, credit and money' },
    words: ['贷款', '征信', '换钱', '贴息', '存钱', '银行', 'loan', 'credit', 'bank', 'money'],
    items: ['credit-report', 'startup-loan', 'student-loan', 'provident-fund-loan', 'small-business-interest-subsidy', 'damaged-banknote-exchange', 'social-card-bank-activation', 'personal-pension-account'],
  },
  leisure: {
    label: { zh: '读书、健身、查档案', en: 'Reading, sports, culture and archives' },
    words: ['读书', '健身', '锻炼', '跳舞', '图书馆', '档案', '非遗', '打球', 'library', 'sport', 'culture'],
    items: ['library-card', 'sports-venue-booking', 'culture-centre-class', 'archive-lookup', 'intangible-heritage-inheritor'],
  },
  bereavement: {
    label: { zh: '家人过世', en: 'After a death in the family' },
    words: ['过世', '去世', '死亡', '身后', '继承', '丧葬', '走了', 'death', 'died', 'inherit'],
    items: ['provident-fund-withdrawal', 'water-account-transfer', 'land-contract-certificate', 'archive-lookup', 'temporary-relief', 'mail-tracing'],
  },
} as const satisfies Record<string, Facet>;

/** Items that stand in the table. */
export const itemsWithEvent = listedIn(lifeEvents);
