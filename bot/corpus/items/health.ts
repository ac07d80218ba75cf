import { itemCorpus } from './item-corpus.js';

export const health = itemCorpus({
  'medical-e-voucher': `
    N 医保码 | 医保电子凭证 | 电子医保卡 | 医保二维码 | 看病扫的码 | 医保电子卡 | 亲情账户医保码 | 手机医保码
    V 激活医保码 | 开通电子医保卡 | 给我爸弄个医保码 | 给孩子绑医保码 | 用手机扫码看病
    S 医院让出示医保码我没有 | 老人没智能手机，买药要扫码 | 换了新手机，医保码打不开了 | 出门忘带社保卡，想用手机看病
    c 孩子没手机能有医保码吗 | 老人能用子女手机出示医保码不 | 外地参保的能激活医保码吗 | 医保码在外省能用不
    m 激活电子医保卡要身份证拍照不 | 给父母绑定医保码要什么
    f 激活医保码收费不
    t 医保码激活后马上能用吗
    p 不会弄医保码去哪找人帮忙激活 | 银行柜台能帮开电子医保卡吗
    s 医保码怎么激活 | 电子医保凭证人脸过不去怎么弄 | 亲情账户怎么绑
    w 医保码在微信还是支付宝里开 | 哪个app能出医保码
    o 医保码和社保卡有啥区别 | 医保码能干什么用 | 医保码会不会被别人盗刷
    N medical insurance code | electronic medical insurance voucher | health insurance QR code | e-card for medical insurance
    V activate my medical insurance code | set up the medical code for my parents
    w which app shows the medical insurance code
    o is the electronic medical voucher the same as the card`,
  'resident-medical-enrolment': `
    N 居民医保 | 城乡居民医保 | 新生儿医保 | 学生医保 | 少儿医保 | 居民医疗保险 | 孩子的医保 | 新农合 | 老人医保 | 城乡居民医疗保险参保
    V 给娃上医保 | 交居民医保 | 给刚出生的孩子上医保 | 给老人缴医保 | 给学生交医疗保险 | 续交居民医保
    S 孩子刚生下来住院了，还没医保 | 我没单位想上个医保 | 家里老人没退休金，看病自费 | 今年忘交居民医保了 | 孩子转学到这边念书
    c 外地户口的学生能交这边的居民医保吗 | 新生儿多大之前上医保能报出生那会儿的钱 | 错过集中缴费期还能补缴居民医保不 | 大学生能在学校交医保吗 | 居民医保断一年有等待期不 | 有居住证的能参加城乡居民医保吗 | 居民医保几月份交
    m 给新生儿上医保要出生证明不 | 参加居民医保要带户口本吗 | 学生医保登记要什么材料
    f 居民医保一年交多少钱 | 学生医保今年多少 | 老人居民医保高档低档各多少 | 低保户交居民医保免不免
    t 居民医保交完哪天生效 | 新生儿医保几天能用
    p 给娃上医保去街道吗 | 老人交居民医保到哪个窗口
    s 新生儿医保怎么上 | 从职工医保转居民医保咋弄
    w 居民医保能手机交吗 | 少儿医保微信上怎么缴
    o 居民医保住院能报多少 | 居民医保和新农合是一回事不 | 居民医保一档和二档差在哪
    k 居民医保的事问哪个电话
    N resident medical insurance | health insurance for my baby | student medical insurance | basic health cover for residents
    V sign my newborn up for medical insurance | pay for resident health insurance
    f how much is resident medical insurance for a child this year
    c can i still join resident medical insurance after december
    p where do i enrol my parents in medical insurance
    t when does the newborn's medical insurance start to count
    I 居民医保怎么交 | 城乡居民医保什么时候开始缴费 | 新生儿医保怎么办 | 孩子刚出生多久内要上医保 | 学生医保在学校交还是自己交 | 居民医保过期了还能补缴吗 | 居民医保今年交多少钱 | 外地户口能参加这里的居民医保吗 | 交医保带什么证件 | 居民医保手机上能交吗 | 没工作的人怎么上医保 | 居民医保参保登记去哪 | 断了居民医保还能接上吗 | 城乡居民基本医疗保险参保条件 | 家庭主妇想参加医保 | 老人没有退休金，医保怎么交 | 给宝宝上少儿医保需要什么材料 | 居民医保什么时候生效 | 从职工医保转居民医保怎么弄 | 居民医保交费后多久能用 | 居民医保参保依据 | 医保参保电话问哪里 | 参保登记表怎么填写 | 农村合作医疗怎么交 | 大学生参加居民医保流程 | 错过集中参保期怎么办 | 全家的医保想一起交了 | 小孩医保一年交几回 | How do I join resident medical insurance | When is the enrolment period for resident medical insurance | How do I enrol my newborn in medical insurance | What papers to enrol a child in resident medical insurance | Can I pay resident medical insurance late | How much does resident medical insurance cost | Where do I sign up for resident health insurance`,
  'remote-medical-filing': `
    N 异地就医备案 | 异地备案 | 转诊备案 | 外地看病备案 | 跨省看病 | 异地就医 | 异地住院直接结算 | 去北京看病备案 | 转院备案 | 异地安置备案
    V 备案去北京看病 | 办异地就医 | 在外地住院报销 | 给老人办异地安置备案 | 转到外地大医院看
    S 我妈跟我住外地，医保在滨海 | 要去北京协和做手术 | 我爸在海南过冬，怕看病没法报 | 在老家突然住院了没备案 | 长期在上海带孙子，看病不方便
    c 急诊没备案能报吗 | 异地备案以后本地看病还能报不 | 门诊能异地直接结算吗 | 备案了能换城市不 | 自己去外地看病不转诊能报吗 | 先看病后补备案行不行
    m 异地备案要居住证明吗 | 转诊备案要医院开什么单子 | 异地安置要户口本不
    f 异地就医备案要钱不
    t 异地备案马上生效吗 | 异地备案有效期多久 | 备案几天能用
    p 异地备案去医保中心办还是医院办 | 医保外地备案窗口在哪
    s 去外地看病备案怎么弄 | 异地就医备案怎么取消
    w 异地备案手机上怎么点 | 国家医保app能备案吗
    o 不备案去外地看病少报多少 | 异地就医报销比例降多少 | 临时外出就医和异地安置有啥分别
    x 异地备案表参保地那栏怎么填
    N medical care in another city | filing for treatment out of town | out-of-province hospital filing | referral to another province
    V file for treatment in beijing | use my medical insurance in another province
    c can i be reimbursed for an emergency in another city without filing
    w can i do the out of town medical filing on the app
    t how long is a remote treatment filing valid`,
  'chronic-disease-registration': `
    N 门特 | 慢病认定 | 门诊特殊病 | 慢特病 | 特病登记 | 慢性病门诊待遇 | 慢病证 | 门诊特病 | 糖尿病门特 | 高血压慢病 | 透析门特
    V 给我爸办门特 | 认定慢性病 | 登记糖尿病门特 | 办慢病本 | 换门特医院
    S 我糖尿病十年了天天吃药 | 老伴尿毒症每周透析 | 我妈高血压心脏病药费一个月上千 | 查出来肝硬化，门诊药报不了 | 得了癌症要门诊化疗
    c 高血压够不够办慢病 | 糖尿病要什么化验指标才能认定门特 | 居民医保能办慢特病吗 | 精神病属不属于门诊特病 | 偏瘫算门特不 | 一个人能登记两种门特吗 | 门特到期要复审不
    m 办门特要住院病历吗 | 慢病认定要几年的化验单 | 特病登记带什么检查报告
    f 办门特检查费自己出吗 | 慢病认定收费不
    t 门特批下来几天 | 慢病认定多久生效
    p 办门特找医院医保科还是医保局 | 哪些医院能鉴定慢特病
    s 门特怎么个申请法 | 门特定点医院怎么换
    w 慢病认定网上能申请吗
    o 门特能报多少 | 慢特病有哪些病种 | 门特和普通门诊有啥不同
    x 门特登记表医生那栏谁填
    N chronic disease registration | special outpatient disease benefit | outpatient cover for diabetes | dialysis benefit recognition
    V register my diabetes for outpatient benefits
    c does high blood pressure qualify for chronic disease benefits
    m which test results are needed for chronic disease recognition
    p which hospital certifies special outpatient diseases`,
  'birth-registration': `
    N 准生证 | 生育登记 | 生育证 | 生育服务登记 | 怀孕登记 | 生孩子登记 | 生育服务证 | 二胎登记 | 三孩登记 | 计生登记
    V 办准生证 | 登记生二胎 | 怀孕了去登记 | 办生育登记 | 给儿媳妇办准生证
    S 媳妇怀孕三个月了 | 老婆快生了，医院要准生证 | 怀上二胎了 | 我未婚怀孕了 | 闺女怀孕，产检说要登记
    c 没领结婚证能办生育登记吗 | 孩子生完了还能补办准生证不 | 生三胎还要登记吗 | 户口不在这能办生育登记不 | 再婚的再生一个能登记吗 | 怀孕几个月办合适
    m 准生证要结婚证吗 | 生育登记要照片不 | 办怀孕登记带两个人身份证吗
    f 生育登记收不收钱
    t 准生证当天能拿吗 | 生育登记几天下来
    p 准生证在女方户口地还是男方办 | 生育登记去社区还是街道
    s 怀孕了准生证怎么办 | 生育登记弄错了咋改
    w 准生证能在网上办不 | 生育登记手机怎么弄
    o 准生证现在还要不要办 | 生育登记有啥用
    N birth permit | maternity registration | pregnancy registration | birth service registration
    V register my pregnancy | get a birth service certificate
    c can unmarried mothers do the maternity registration
    w can i register my pregnancy online
    m what do we bring for maternity registration`,
});
