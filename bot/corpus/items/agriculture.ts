import { itemCorpus } from './item-corpus.js';

export const agriculture = itemCorpus({
  'homestead-application': `
    N 宅基地 | 批宅基地 | 农村盖房 | 翻盖老房 | 建房手续 | 宅基地翻建 | 村里盖房审批 | 老宅翻新 | 农村自建房
    V 批块宅基地 | 翻盖老家的房子 | 在村里盖新房 | 把老宅推了重盖 | 给儿子批宅基地 | 加盖二层
    S 老家房子快塌了 | 儿子要结婚，家里没地方住 | 村里老屋漏雨想重盖 | 分家了想另要一块地
    c 户口迁走了还能翻建老房吗 | 一户两处宅基地行不行 | 闺女出嫁了能继承宅基地不 | 盖三层让不让 | 城里人能买宅基地吗 | 占耕地能盖房不 | 独生子能再批一块宅基地吗
    m 翻盖老房要宅基地证吗 | 批宅基地交什么手续材料 | 邻居要签字不，盖房要准备什么
    f 批宅基地交不交钱 | 建房手续费多少
    t 宅基地审批多少天 | 翻建多久能批
    p 翻盖老房去村里还是镇里批 | 宅基地找哪个部门
    s 农村盖房先找谁 | 宅基地翻建怎么走程序
    w 宅基地能网上申请吗
    o 没批就盖了会咋样 | 宅基地一户能有多大面积
    x 宅基地申请表四至怎么填
    b 宅基地一户一宅是哪条法
    N rural homestead | building a house in the village | rebuilding my old village house
    V rebuild my family's house in the village | get land for a village house
    c can i rebuild the old house if my hukou has moved to the city
    s who approves building a house in the village
    m what papers are needed to rebuild a village house`,
  'farm-machinery-subsidy': `
    N 农机补贴 | 买拖拉机补贴 | 收割机补贴 | 农机购置补贴 | 机器补贴 | 农机具补贴 | 购机补贴 | 无人机打药补贴 | 旋耕机补贴
    V 领买拖拉机的补贴 | 申请农机购置补贴 | 给收割机报补贴 | 买农机让国家补点
    S 刚买了台拖拉机 | 合作社添了两台收割机 | 想买个植保无人机打药 | 我买了台玉米播种机
    c 二手农机给补贴不 | 外地买的拖拉机能在这里报补贴吗 | 合作社能申请农机补贴不 | 一户能补几台 | 没上牌的收割机能补吗 | 去年买的机器还能报不 | 个人买无人机给补不
    m 农机补贴要发票吗 | 购机补贴要人机合影不 | 报农机补贴带什么
    t 农机补贴钱多久到账 | 购机补贴几个月下来
    p 农机补贴去镇上还是区农委 | 收割机补贴在哪报
    s 农机补贴怎么报 | 先买机器还是先申请补贴，咋个顺序
    w 农机补贴手机app叫什么 | 购机补贴网上申请行吗
    o 买台拖拉机国家补多少 | 哪些机器在补贴目录里 | 收割机能补几万
    k 农机站电话是多少
    N farm machinery subsidy | tractor subsidy | subsidy for buying a harvester
    V get the subsidy for my new tractor
    c is a second-hand tractor eligible for the subsidy
    o how much subsidy for a combine harvester
    m what do i submit for the farm machine subsidy`,
  'grain-subsidy': `
    N 种粮补贴 | 地力补贴 | 粮补 | 种地补贴 | 亩补 | 耕地地力保护补贴 | 种地的钱 | 粮食直补 | 粮食补贴
    V 领种粮补贴 | 把粮补打到卡上 | 申请种地补贴 | 改粮补的银行卡
    S 我家种了十二亩麦子 | 今年粮补没见着 | 地流转给别人种了 | 老人没了，粮补还打在他卡上
    c 地包给别人种粮补给谁，我能领不 | 种果树能领地力补贴吗 | 撂荒的地还给补吗 | 外村人包地能领粮补不 | 大棚地给种粮补贴吗 | 盖了房的地还补不
    m 粮补换卡要什么 | 申报种粮补贴要土地证吗
    t 粮补几月份发 | 种地补贴啥时候到账
    p 粮补找村委会还是镇里 | 种粮补贴在哪登记面积
    s 粮补怎么申报 | 粮补卡丢了怎么改 | 面积登记错了怎么更正
    w 粮补网上能查到没有
    o 一亩地补多少 | 今年地力补贴标准多少
    b 粮补是按哪个文件发
    k 粮补没到账打什么电话问
    N grain subsidy | farmland subsidy | arable land protection money | subsidy per mu
    V get the grain subsidy for my field
    c who gets the grain subsidy if i lease out my land
    o how much is the grain subsidy per mu
    t in which month is the grain subsidy paid`,
  'agricultural-insurance': `
    N 农业保险 | 庄稼保险 | 农险 | 葡萄保险 | 虾池保险 | 大棚保险 | 种植保险 | 养殖保险 | 玉米保险 | 养猪保险
    V 给庄稼上保险 | 给虾池投保 | 报庄稼受灾理赔 | 给葡萄园上农险 | 给猪上保险
    S 一场冰雹把葡萄全打了 | 大水把麦子淹了 | 虾池子一夜全翻塘了 | 种了三十亩玉米，怕旱 | 猪得病死了一圈 | 大风把大棚掀了
    c 租的地能上农险吗 | 灾后还能投保不 | 没种之前能上保险吗 | 鱼塘给保不 | 病虫害赔不赔 | 几亩地起保能买吗
    m 庄稼理赔要照片不 | 上农险要土地合同吗 | 投保虾池带什么
    f 农业保险一亩交多少 | 农险自己掏几成
    t 定损后几天赔钱 | 受灾几天内要报案
    p 农险在村里交还是镇上站里 | 庄稼保险找哪个保险公司，去哪投保
    s 受灾了怎么报案理赔 | 庄稼保险怎么买
    w 农险能手机上投吗 | 理赔能拍照上传不
    o 一亩麦子绝收赔多少 | 农险都保什么灾
    k 农险报案电话打多少
    x 农业保险投保单怎么填
    N crop insurance | agricultural insurance | farm insurance | insurance for my shrimp pond
    V insure my corn | claim on crop insurance after hail
    f what premium do farmers pay per mu
    s how do i report crop damage to the insurer
    o how much does crop insurance pay if everything is lost`,
  'land-contract-certificate': `
    N 承包证 | 土地承包证 | 土地证换名 | 承包地的本 | 承包经营权证 | 土地承包经营权证 | 地的红本 | 承包合同证书 | 土地确权证
    V 补承包证 | 把土地证换成我的名 | 换土地承包经营权证 | 给承包地的本改名 | 分户分承包地的证
    S 承包地的红本让老鼠咬了 | 我爸没了，地证还是他名 | 分家了，地想分开写证 | 确权时候地亩写错了 | 土地本丢了
    c 户口迁城里承包证还有效不 | 闺女能继承承包地的证吗 | 离婚了承包证能分开不 | 没有承包合同能补证吗 | 地被征了一半证要变更吗
    m 补承包证要村里证明吗 | 土地证换名要户口本不 | 变更承包经营权证交啥
    f 补土地承包证收费不
    t 承包证补办几天 | 土地证换名多久下来
    p 承包证去村委会还是农委补 | 土地承包证在哪儿换
    s 承包证上面积不对怎么改 | 老人去世承包证怎么变更 | 承包证丢了登报不，怎么补
    w 承包经营权证网上能查吗
    o 承包证有啥用 | 承包证和宅基地证是一个吗 | 二轮到期延包三十年是怎么回事
    b 承包证换发依据哪个条例
    x 承包证变更申请怎么写
    N land contract certificate | farmland contract book | certificate of land contract rights
    V reissue my land contract certificate | change the name on the land contract
    c can a married daughter inherit the land contract
    m what do i need to replace the land contract certificate
    p where do i correct the area on my land certificate`,
});
