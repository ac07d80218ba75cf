import { itemCorpus } from './item-corpus.js';

export const community = itemCorpus({
  'senior-privilege-card': `
    N 老年优待证 | 优待证 | 老人免票证 | 老年人证 | 敬老优待证 | 老年证 | 逛公园免票的证 | 老人逛景点的证 | 老年优惠证
    V 给我妈办优待证 | 办老年证 | 领逛公园免票的证 | 补老年优待证
    S 我满六十了听说进公园不要钱 | 老爸喜欢逛景点想免门票 | 爷爷的老年证丢了
    c 六十岁能办优待证不 | 外地老人能办老年优待证吗 | 没有优待证拿身份证能免票吗 | 外省景点认不认老年证 | 五十九能提前办老年证不
    m 老年证要几寸照片 | 优待证带户口本不 | 替老人领优待证要什么
    f 优待证要工本费不
    t 老年优待证多少天下来 | 老年证能当天拿不
    p 老年优待证去民政窗口还是居委会 | 老年证在哪领
    s 老年证怎么办理 | 优待证丢了怎么补
    w 老年优待证有电子的吗，手机哪里领 | 老年证能在网上申请不
    o 优待证都能享受什么 | 优待证和坐公交的老年卡不是一张吧
    N senior citizen card | senior privilege card | old people's discount certificate | free park entry card for seniors
    V get a senior privilege card for my mum
    o what discounts does the senior privilege card give
    c can i get the senior citizen card at sixty
    p where do i pick up the senior privilege card`,
  'home-care-subsidy': `
    N 居家养老补贴 | 养老服务补贴 | 失能老人补贴 | 养老护理补贴 | 老人护理补贴 | 居家养老服务补贴 | 高龄失能补贴 | 照护补贴 | 居家护理补贴
    V 给瘫痪的老人申请护理补贴 | 申请居家养老补贴 | 让政府派人照顾老人 | 给爷爷办失能补贴
    S 老娘瘫在家没人管 | 我爸老年痴呆，请护工花不起 | 老人八十五自己住，做不了饭洗不了澡 | 奶奶半身不遂在家躺着
    c 有退休金的老人能领护理补贴不 | 老人住养老院还能领居家养老补贴吗 | 半失能够不够申请 | 七十几岁才能申请养老服务补贴 | 有儿女的老人给补吗 | 失能等级评估几级才行
    m 申请护理补贴要诊断书吗 | 居家养老补贴交什么材料 | 失能评估要带啥
    f 评估老人失能收不收费
    t 养老护理补贴多久批下来 | 评估完几天出结果
    p 居家养老补贴找街道哪个科 | 失能老人补贴在哪申请
    s 居家养老补贴怎么申请评估 | 老人去世了补贴怎么停
    w 养老服务补贴网上能报吗
    o 护理补贴每月给多少 | 补贴是给钱还是给服务 | 失能老人补贴和残疾护理补贴能叠加不，标准多少
    N home care subsidy | care allowance for disabled elderly | elderly home service subsidy
    V get a home care subsidy for my bedridden mother
    c can old people with pensions get the home care subsidy
    o how much is the home care allowance
    s how is my grandmother assessed for home care`,
  'elderly-meal-service': `
    N 老人食堂 | 长者食堂 | 老人送餐 | 助餐补贴 | 养老食堂 | 老年助餐 | 社区食堂 | 老年饭桌 | 给老人送饭
    V 给老人订送餐 | 去老年食堂吃饭 | 给我爸登记助餐 | 让社区给老人送饭 | 办助餐卡
    S 老两口做不动饭了 | 我妈一个人在家中午没人做饭 | 老父亲腿脚不好下不了楼吃饭 | 儿女都上班，老人中午凑合
    c 多大岁数能去老人食堂 | 外地老人能在社区食堂吃吗 | 老伴六十五能一起吃有优惠不 | 不是孤寡的能送餐吗 | 年轻人能去长者食堂吃吗 | 过年过节老年饭桌开吗
    m 登记助餐要身份证吗 | 办送餐要什么手续
    f 老人食堂一顿多少钱 | 送餐收不收跑腿费 | 助餐八十岁以上免几块
    t 登记完几天能开始送餐 | 老人餐中午几点送到
    p 我们社区有老年食堂吗在哪 | 附近哪个长者食堂 | 社区食堂几点开饭
    s 老人送餐怎么报名 | 助餐怎么登记
    w 老人送餐能手机上订不
    o 助餐补贴补多少 | 老人食堂都有啥菜
    N senior canteen | meal service for the elderly | meals delivered to old people | community canteen for seniors
    V sign my dad up for delivered meals
    f how much does a meal at the senior canteen cost
    c at what age can you eat at the senior canteen
    p where is the nearest canteen for the elderly`,
  'maintenance-fund-use': `
    N 维修基金 | 大修基金 | 维修资金 | 公共维修基金 | 房屋维修钱 | 住宅专项维修资金 | 小区维修基金 | 房屋大修款 | 专项维修资金
    V 动用维修基金修电梯 | 用大修基金修屋顶 | 申请使用维修资金 | 拿维修基金换水管
    S 电梯老坏，物业说没钱换 | 楼顶漏水，全楼都同意动维修钱 | 外墙皮往下掉，要大修 | 小区没有业委会，下水主管烂了
    c 多少户同意才能动维修基金 | 单独一户漏水能用维修资金吗 | 没业委会能申请维修基金不 | 电梯换新能不能用大修基金 | 紧急情况不用业主签字能动不 | 刷外墙能用维修基金吗
    m 用维修基金要业主签字表吗 | 申请大修基金要工程预算不 | 动维修资金交什么材料
    f 维修基金按平米摊多少 | 审价费从哪出
    t 维修基金批下来多久 | 应急维修几天能拨款
    p 维修基金找物业还是住建委 | 小区维修钱去哪申请
    s 维修基金怎么动用 | 屋顶漏水用大修基金走什么步骤
    w 维修基金余额网上能查不
    o 维修基金是干啥的 | 卖房子维修基金退不退
    b 动用维修基金要三分之二同意依据哪条
    N maintenance fund | building repair fund | residential maintenance fund
    V use the repair fund to fix the lift | draw on the maintenance fund for the roof
    c how many owners must agree before we use the maintenance fund
    s how do we draw money from the building maintenance fund
    m what paperwork is needed to spend the repair fund`,
  'disability-certificate': `
    N 残疾证 | 残疾人证 | 评残 | 残疾证换证 | 残疾鉴定 | 办残疾证 | 残疾等级评定 | 残疾证到期 | 残联的证
    V 办残疾证 | 给孩子评残 | 换残疾证 | 做残疾鉴定 | 重新评残疾等级 | 注销残疾证
    S 孩子确诊自闭症 | 我爸中风半年了走不了路 | 截了一条腿 | 耳朵聋了十几年 | 残疾证十年到期了 | 我眼睛做手术失明了
    c 精神病能办残疾证吗 | 缺一根手指能评残不 | 脑梗后遗症够几级 | 孩子两岁能评残吗 | 户口在外地能在这办残疾证不 | 股骨头坏死能办残疾证不 | 不服等级能重新评吗 | 戴助听器能评听力残疾不
    m 办残疾证要病历吗 | 评残要几张照片 | 换残疾证带旧证就行吗
    f 评残鉴定费谁掏 | 办残疾证收费不
    t 评残完多久拿证 | 残疾证多少天办下来
    p 评残去哪个医院 | 办残疾证找残联还是街道 | 残疾鉴定到哪做
    s 残疾证怎么申请 | 残疾证丢了咋补 | 卧床的人怎么评残
    w 残疾证能网上申请不 | 残疾证跨省通办在哪弄
    o 残疾证有什么待遇 | 残疾证分几级 | 三代残疾证智能卡是什么
    x 残疾评定表哪页医生填
    N disability certificate | disabled person card | disability assessment
    V get a disability certificate for my son | renew my disability card
    c can an autistic child get a disability certificate
    p which hospital does the disability assessment
    t how long after the assessment is the disability certificate issued`,
});
