import type { CategoryCode } from '../desk/catalogue/categories.js';
import { isCategoryCode } from '../desk/catalogue/categories.js';

interface Listing {
  readonly category: CategoryCode;
  readonly aliases: readonly string[];
}

type Aliases = Readonly<Record<string, readonly string[]>>;

/** The names citizens use for each item, by category; no name stands for two items. */
const aliases: Readonly<Record<CategoryCode, Aliases>> = {
  education: {
    'school-enrolment': ['幼升小', '小升初', '小学报名', '一年级报名', '初中入学', '划片入学'],
    'migrant-child-enrolment': ['随迁子女上学', '外地孩子上学', '非津户籍入学', '外来务工子女入学', '借读'],
    'school-transfer': ['转学', '转校', '学籍转移', '换学校', '转学籍'],
    'student-aid': ['助学金', '贫困生补助', '困难学生补助', '免学杂费', '教育资助'],
    'student-loan': ['助学贷款', '大学生贷款', '上大学贷款', '学费贷款', '续贷'],
  },
  employment: {
    'unemployment-registration': ['登记失业', '失业证', '就业失业登记', '无业登记', '待业登记'],
    'unemployment-benefit': ['失业金', '失业保险', '领失业钱', '失业补助', '失业待遇'],
    'flexible-employment-subsidy': ['4050补贴', '灵活就业补贴', '社保补贴', '四零五零', '大龄失业社保补贴'],
    'startup-loan': ['创业贷款', '创业担保贷', '开店贷款', '自主创业贴息贷款', '小额担保贷款'],
    'personnel-archive': ['人事档案', '档案转移', '调档函', '存档证明', '毕业生档案', '档案托管'],
  },
  social_security: {
    'social-security-card-replacement': ['社保卡补办', '补社保卡', '换社保卡', '社保卡挂失', '社保卡丢了'],
    'pension-qualification-check': ['养老认证', '生存认证', '刷脸认证', '领养老金认证', '退休认证'],
    'resident-pension-enrolment': ['居民养老', '城乡居民养老', '农村养老保险', '新农保', '城居保'],
    'flexible-pension-enrolment': ['个人交社保', '灵活就业交养老', '自己缴职工养老', '个人身份参保', '自由职业社保'],
    'disability-subsidies': ['残疾人两项补贴', '残疾补贴', '重残护理补贴', '残疾人生活补贴', '残补'],
  },
  health: {
    'medical-e-voucher': ['医保码', '医保电子凭证', '电子医保卡', '看病扫码', '医保二维码'],
    'resident-medical-enrolment': ['居民医保', '城乡居民医保', '新生儿医保', '学生医保', '交医保', '少儿医保'],
    'remote-medical-filing': ['异地就医', '异地备案', '转诊备案', '外地看病备案', '跨省看病'],
    'chronic-disease-registration': ['门特', '慢病认定', '门诊特殊病', '慢特病', '特病登记'],
    'birth-registration': ['准生证', '生育证', '生育服务登记', '怀孕登记', '生孩子登记'],
  },
  housing: {
    'public-rental-housing': ['公租房', '廉租房', '政府租的房', '保障房', '公共租赁房'],
    'rent-subsidy': ['租房补贴', '租赁补贴', '市场租房补贴', '房租补贴', '租补'],
    'provident-fund-withdrawal': ['提公积金', '取公积金', '公积金提取', '租房提取', '公积金销户'],
    'provident-fund-loan': ['公积金贷款', '公积金买房', '公贷', '公积金房贷', '组合贷'],
    'lease-filing': ['租房备案', '租赁备案', '租房合同备案', '房屋租赁登记', '租赁合同登记'],
  },
  public_safety: {
    'residence-registration': ['居住登记', '暂住登记', '流动人口登记', '租房登记', '登记住址'],
    'residence-permit': ['居住证', '暂住证', '办居住证', '居住证签注', '居住证续签'],
    'id-card-renewal': ['换身份证', '补身份证', '身份证到期', '身份证丢了', '二代证'],
    'temporary-id-card': ['临时身份证', '临时证', '身份证明临时用', '临时证件', '急用身份证'],
    'newborn-hukou': ['上户口', '孩子落户', '宝宝报户口', '新生儿落户', '报出生'],
  },
  transport: {
    'senior-transit-card': ['老年乘车卡', '敬老卡', '老人公交卡', '坐车老年卡', '免费乘车卡'],
    'city-transit-card': ['公交卡', '城市卡', '一卡通', '学生公交卡', '公交卡退卡'],
    'truck-city-pass': ['货车通行证', '入市证', '货车进城', '通行码', '城区通行证'],
    'e-bike-registration': ['电动车上牌', '电瓶车挂牌', '电驴上牌', '电动自行车过户', '电动车牌照'],
    'vehicle-inspection-mark': ['年检标志', '免检标', '车检标', '六年免检', '年检标'],
  },
  community: {
    'senior-privilege-card': ['老年优待证', '优待证', '老人免票证', '老年人证', '敬老优待证'],
    'home-care-subsidy': ['养老服务补贴', '失能老人补贴', '居家养老补贴', '养老护理补贴', '老人护理补贴'],
    'elderly-meal-service': ['老人食堂', '长者食堂', '老人送餐', '助餐补贴', '养老食堂'],
    'maintenance-fund-use': ['大修基金', '维修基金', '维修资金', '房屋维修钱', '公共维修基金'],
    'disability-certificate': ['残疾证', '残疾人证', '评残', '办残疾证', '残疾证换证'],
  },
  culture_sports: {
    'library-card': ['借书证', '借阅证', '读者证', '图书馆办证', '图书证'],
    'sports-venue-booking': ['体育馆免费', '体育场馆开放', '羽毛球馆', '公家游泳馆', '体育中心'],
    'culture-centre-class': ['文化馆上课', '公益培训', '公益舞蹈班', '免费书法班', '合唱班'],
    'intangible-heritage-inheritor': ['非遗传承人', '非遗申报', '传承人', '申遗', '老手艺传承'],
    'archive-lookup': ['查档', '档案馆查档案', '婚姻档案查询', '知青档案', '招工表查询'],
  },
  finance: {
    'credit-report': ['征信报告', '打征信', '查征信', '信用报告', '征信查询'],
    'small-business-interest-subsidy': ['企业贷款贴息', '小微贴息', '贴息', '企业贴息', '小企业贷款补贴'],
    'damaged-banknote-exchange': ['残币兑换', '换破钱', '烂钱换新', '残损币', '破币兑换'],
    'social-card-bank-activation': ['社保卡激活', '激活金融功能', '社保卡银行功能', '社保卡开通银行卡', '社保卡储蓄账户'],
    'personal-pension-account': ['个人养老金', '养老金账户', '第三支柱', '养老储蓄账户', '个人养老账户'],
  },
  post_telecom: {
    'result-mail-delivery': ['证件邮寄', '快递送证', '结果邮寄', '寄证照', 'EMS送达'],
    'mail-tracing': ['挂号信查询', '包裹查询', '邮件赔偿', '查邮包', '邮局丢件'],
    'number-portability': ['携号转网', '转网', '换运营商', '号码不变换网', '携转'],
    'broadband-relocation': ['装宽带', '宽带移机', '宽带搬家', '装网', '拉网线'],
    'telecom-tariff-discount': ['老年套餐', '残疾人话费优惠', '话费打折', '资费减免', '孝心卡'],
  },
  utilities: {
    'water-account-transfer': ['水表过户', '自来水过户', '水户更名', '水费改名', '自来水开户'],
    'gas-connection': ['通天然气', '燃气开户', '开气点火', '燃气报装', '点火通气'],
    'heating-suspension': ['停暖', '报停暖气', '停热', '暖气停供', '恢复供暖'],
    'heating-refund': ['退暖气费', '热费退费', '测温退费', '暖气不达标退钱', '采暖费退费'],
    'multi-person-tariff': ['多人口电价', '一户多人口', '阶梯电价加基数', '人多电费优惠', '合表电价'],
  },
  agriculture: {
    'homestead-application': ['宅基地', '批宅基地', '农村盖房', '翻盖老房', '建房手续'],
    'farm-machinery-subsidy': ['农机补贴', '买拖拉机补贴', '收割机补贴', '农机购置补贴', '机器补贴'],
    'grain-subsidy': ['种粮补贴', '地力补贴', '粮补', '种地补贴', '亩补'],
    'agricultural-insurance': ['农业保险', '庄稼保险', '农险', '葡萄保险', '虾池保险'],
    'land-contract-certificate': ['承包证', '土地承包证', '土地证换名', '承包地的本', '承包经营权证'],
  },
  poverty_relief: {
    'minimum-living-allowance': ['低保', '吃低保', '低保申请', '最低生活保障', '低保金'],
    'low-income-family': ['低收入', '低收入家庭', '低边', '低保边缘户', '低收入证明'],
    'temporary-relief': ['临时救助', '临时困难补助', '急难救助', '应急救助', '困难救济'],
    'extreme-poverty-support': ['特困供养', '五保户', '特困户', '孤寡老人供养', '五保供养'],
    'medical-assistance': ['医疗救助', '大病救助', '看病救助', '大病补助', '因病救助'],
  },
};

/** Where each item of the catalogue is listed, and under which other names. */
export const listings: ReadonlyMap<string, Listing> = new Map(
  Object.entries(aliases)
    .flatMap(([category, items]) => (isCategoryCode(category) ? [{ category, items }] : []))
    .flatMap(({ category, items }) => Object.entries(items).map(([code, names]) => [code, { category, aliases: names }] as const)),
);
