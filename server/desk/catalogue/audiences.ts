import { listedIn, type Facet } from './facet.js';

/** For whom a matter is; an item may be for several. */
export const audiences = {
  older: {
    label: { zh: '老年人', en: 'Older people' },
    words: ['老年人', '老人', '老年', '老头', '老太', '爷爷', '奶奶', '六十岁', '岁以上', 'elderly', 'older'],
    items: ['senior-transit-card', 'senior-privilege-card', 'elderly-meal-service', 'home-care-subsidy', 'pension-qualification-check', 'resident-pension-enrolment', 'telecom-tariff-discount', 'chronic-disease-registration', 'extreme-poverty-support', 'sports-venue-booking', 'culture-centre-class'],
  },
  disabled: {
    label: { zh: '残疾人', en: 'People with disabilities' },
    words: ['残疾人', '残疾', '轮椅', '盲人', '聋', '听障', '视障', '行动不便', '失能', 'disabled', 'disability'],
    items: ['disability-certificate', 'disability-subsidies', 'telecom-tariff-discount', 'home-care-subsidy', 'extreme-poverty-support', 'medical-assistance', 'sports-venue-booking'],
  },
  families: {
    label: { zh: '有孩子的家庭', en: 'Families with children' },
    words: ['孩子', '小孩', '娃', '宝宝', '婴儿', '新生儿', '未成年', '孕妇', '家长', '二胎', '三胎', 'child', 'children', 'baby', 'family'],
    items: ['birth-registration', 'newborn-hukou', 'school-enrolment', 'migrant-child-enrolment', 'school-transfer', 'student-aid', 'student-loan', 'resident-medical-enrolment', 'multi-person-tariff', 'library-card', 'culture-centre-class'],
  },
  newcomers: {
    label: { zh: '新来的人（流动人口）', en: 'Newcomers' },
    words: ['流动人口', '外地人', '外来', '外地', '外省', '打工', '刚来', '新来', '暂住', 'newcomer', 'migrant'],
    items: ['residence-registration', 'residence-permit', 'migrant-child-enrolment', 'lease-filing', 'remote-medical-filing', 'rent-subsidy', 'public-rental-housing', 'temporary-id-card', 'city-transit-card', 'personnel-archive', 'unemployment-registration'],
  },
  job_seekers: {
    label: { zh: '找工作的人', en: 'Job seekers' },
    words: ['找工作', '失业', '下岗', '待业', '没工作', '没活干', '应届', '毕业生', '被裁', '辞职', 'unemployed', 'job'],
    items: ['unemployment-registration', 'unemployment-benefit', 'flexible-employment-subsidy', 'startup-loan', 'personnel-archive', 'flexible-pension-enrolment'],
  },
  workers: {
    label: { zh: '上班和灵活就业的人', en: 'Employees and the self-employed' },
    words: ['上班', '职工', '灵活就业', '自由职业', '外卖', '骑手', '网约车', '个体', 'worker', 'employee', 'freelance'],
    items: ['provident-fund-withdrawal', 'provident-fund-loan', 'flexible-pension-enrolment', 'flexible-employment-subsidy', 'personal-pension-account', 'personnel-archive', 'social-security-card-replacement', 'medical-e-voucher', 'remote-medical-filing'],
  },
  businesses: {
    label: { zh: '企业和个体户', en: 'Businesses' },
    words: ['企业', '公司', '个体户', '小店', '开店', '商户', '创业', '老板', 'business', 'company', 'enterprise'],
    items: ['small-business-interest-subsidy', 'startup-loan', 'truck-city-pass', 'result-mail-delivery', 'credit-report', 'lease-filing', 'broadband-relocation'],
  },
  farmers: {
    label: { zh: '农民', en: 'Farmers' },
    words: ['农民', '农村', '村民', '种地', '种粮', '养殖', '村里', '农户', 'farmer', 'village', 'rural'],
    items: ['grain-subsidy', 'farm-machinery-subsidy', 'agricultural-insurance', 'land-contract-certificate', 'homestead-application', 'resident-pension-enrolment', 'resident-medical-enrolment'],
  },
  hardship: {
    label: { zh: '生活困难的家庭', en: 'Households in hardship' },
    words: ['困难家庭', '困难', '贫困', '低收入', '没钱', '揭不开锅', '孤寡', '救济', '救助', 'poor', 'hardship'],
    items: ['minimum-living-allowance', 'low-income-family', 'temporary-relief', 'extreme-poverty-support', 'medical-assistance', 'student-aid', 'public-rental-housing', 'rent-subsidy', 'disability-subsidies'],
  },
  drivers: {
    label: { zh: '车主和司机', en: 'Drivers and riders' },
    words: ['车主', '司机', '开车', '货车', '电动车', '电瓶车', '汽车', 'driver', 'vehicle', 'car'],
    items: ['vehicle-inspection-mark', 'e-bike-registration', 'truck-city-pass'],
  },
  everyone: {
    label: { zh: '人人都可能用到', en: 'Everyone' },
    words: ['居民', '市民', '本人', '自然人', '个人', '用户', 'resident', 'everyone'],
    items: ['id-card-renewal', 'temporary-id-card', 'social-security-card-replacement', 'social-card-bank-activation', 'medical-e-voucher', 'credit-report', 'damaged-banknote-exchange', 'archive-lookup', 'library-card', 'sports-venue-booking', 'intangible-heritage-inheritor', 'mail-tracing', 'number-portability', 'broadband-relocation', 'result-mail-delivery', 'water-account-transfer', 'gas-connection', 'heating-suspension', 'heating-refund', 'multi-person-tariff', 'maintenance-fund-use', 'city-transit-card', 'personal-pension-account'],
  },
} as const satisfies Record<string, Facet>;

/** Items that stand in the table. */
export const itemsWithAudience = listedIn(audiences);
