import { itemCorpus } from './item-corpus.js';

export const publicSafety = itemCorpus({
  'residence-registration': `
    N 居住登记 | 暂住登记 | 流动人口登记 | 租房登记 | 登记住址 | 流动人口居住登记 | 外来人口登记 | 居住信息登记 | 住址登记
    V 登记住址 | 办暂住登记 | 给新来的工人登记 | 去派出所登记住这儿 | 做流动人口登记
    S 刚来滨海打工租了房 | 刚搬到塘沽，听说三天内得登记 | 我从外地来投奔闺女住她家 | 换了住的地方没去登记 | 厂里宿舍住了二十个外地工人
    c 住宾馆要居住登记吗 | 住亲戚家也得登记不 | 住几天就走用不用登记 | 搬家了要重新做居住登记吗 | 房东该不该给租客登记 | 本市户口换区住要登记不
    m 居住登记要租房合同吗 | 暂住登记带身份证就行不 | 住单位宿舍做登记要单位开证明吗
    f 居住登记要钱吗
    t 居住登记一会儿能办好不 | 来了几天内必须登记
    p 居住登记去派出所还是居委会 | 流动人口服务站在哪
    s 刚来这边居住登记怎么办 | 搬走了居住登记怎么注销
    w 居住登记能手机扫码自己登吗 | 流动人口登记网上怎么报
    o 居住登记和居住证是一样的吗 | 不做居住登记罚不罚 | 居住登记有啥用
    x 居住登记表来津日期写哪天
    N residence registration | registering my address | newcomer registration | temporary residence registration
    V register my new address with the police | register as a newcomer
    c do i have to register if i stay with relatives
    p which police station does residence registration
    o is residence registration the same as a residence permit
    I 居住登记怎么办 | 刚来天津租房要登记吗 | 流动人口登记去哪里 | 暂住登记需要什么材料 | 租房子没合同能做居住登记吗 | 居住登记要钱吗 | 居住登记手机上能弄吗 | 登记住址找派出所还是社区 | 搬家了居住登记要改吗 | 房东能替我登记吗 | 居住登记多久办好 | 外地来打工的要登记什么 | 住亲戚家要办居住登记吗 | 居住登记和居住证有什么区别 | 居住登记的凭证长什么样 | 民警说要登记租客信息 | 我来三天了还没登记会怎么样 | 给老家来的父母登记住址 | 孩子跟我来，居住登记要一起做吗 | 住单位宿舍怎么居住登记 | 居住登记满半年是从哪天算 | 暂住人口登记表填写 | 流动人口登记条件 | 居住登记的法律依据 | 居住登记打什么电话问 | 租客登记去哪个地方办 | 新搬来的外地住户报到登记 | 住址登记要带身份证吗 | How do I register my residence as a newcomer | Do I need to register after moving here | What do I need for residence registration | Where do I register my new address | Is residence registration free | Can my landlord register me`,
  'residence-permit': `
    N 居住证 | 暂住证 | 居住证签注 | 居住证续签 | 办居住证 | 居住证申领 | 居住证到期 | 居住证补办 | 居住证积分
    V 办居住证 | 申领居住证 | 给居住证续签 | 给居住证签注 | 补一张居住证 | 领居住证
    S 我是外地户口在这住半年多了 | 居住登记做满六个月了 | 居住证快到期了 | 居住证掉了 | 给孩子上学要用居住证
    c 住了四个月能办居住证吗 | 没有租房合同能申领居住证不 | 居住证过期三个月还能签注吗 | 本市户口能办居住证不 | 香港人能办这个居住证吗 | 小孩能办居住证不 | 换了住址居住证还有效吗
    m 居住证要照片回执不 | 居住证续签带什么 | 租的房子办居住证要房东身份证不 | 别人替我领居住证要委托书吗
    f 首次办居住证花钱不 | 补居住证工本费多少
    t 居住证几天能下来 | 居住证签注当天能弄好吗 | 居住证有效期多长
    p 居住证去哪个派出所办 | 居住证签注在社区能办吗
    s 居住证从头到尾怎么办 | 居住证丢了咋补
    w 居住证网上签注点哪 | 居住证手机上能申请不
    o 居住证有什么用处 | 居住证和暂住证区别
    b 居住证是哪个条例规定的
    x 居住证申领表住址怎么写
    N residence permit | residence card | residence permit renewal | residence permit endorsement
    V apply for a residence permit | renew my residence permit | endorse my residence card
    c can i get the residence permit after four months
    f does the first residence permit cost anything
    t how long until the residence permit is ready
    m what do i bring for a residence permit
    I 居住证怎么办理 | 办居住证需要什么材料 | 居住证多久能拿到 | 居住证去哪办 | 办居住证要钱吗 | 住了半年可以办居住证吗 | 居住证签注怎么签 | 居住证到期了怎么续签 | 居住证丢了怎么补 | 居住证网上能申请吗 | 暂住证现在叫什么 | 没有租房合同能办居住证吗 | 给老人代办居住证 | 居住证申请条件 | 居住证照片有什么要求 | 居住证有什么用 | 居住证邮寄吗 | 居住证一年一签忘了怎么办 | 孩子上学要居住证，怎么领 | 外地户口办居住证要社保吗 | 居住证的政策依据 | 居住证问哪个电话 | 居住证申领表怎么写 | 领居住证要本人去吗 | 办暂住证要房东去吗 | 居住证什么时候能下来 | 换了地址居住证要变更吗 | 在这上班一年了想办个证好给孩子报学校 | How do I get a residence permit | What documents are needed for a residence permit | How long does the residence permit take | How do I renew or endorse my residence permit | Where do I pick up my residence permit | Does a residence permit cost anything | Can I apply for a residence permit after six months`,
  'id-card-renewal': `
    N 换身份证 | 补身份证 | 身份证到期 | 身份证丢了 | 二代证 | 身份证换领 | 身份证补领 | 给孩子办身份证 | 居民身份证 | 新身份证
    V 换身份证 | 补办身份证 | 给孩子办身份证 | 给老人换身份证 | 更换过期身份证 | 领新的二代身份证
    S 身份证下个月到期 | 身份证找不到了 | 身份证磨得看不清了 | 孩子要高考没身份证 | 爷爷九十了身份证早过期 | 改名字了，身份证还是旧的
    c 身份证过期半年还能换不 | 异地能补办身份证吗 | 小孩多大能办身份证 | 别人能代领身份证吗 | 卧床老人办不了身份证能上门拍照吗 | 身份证没到期能提前换吗 | 指纹没录能换证不
    m 换身份证要户口本吗 | 给小孩办身份证大人要去吗带什么 | 补身份证要拍照回执不 | 异地补身份证要居住证吗
    f 换身份证二十还是四十 | 身份证丢了补一张多少钱
    t 身份证补办几天能拿 | 新身份证加急几天 | 异地换证多久
    p 身份证补办去哪个派出所 | 自助机能换身份证不，在哪
    s 身份证丢了怎么补 | 身份证挂失怎么弄
    w 身份证换领网上能预申请吗 | 手机上能补身份证不
    o 身份证有效期分几种
    N ID card renewal | identity card replacement | lost ID card | new identity card | expired ID card
    V renew my identity card | replace a lost ID card | get an ID card for my child
    f what does replacing a lost ID card cost
    t how many days for a new identity card
    p which police station can renew my ID
    I 身份证到期怎么换 | 身份证丢了去哪补 | 补身份证要带什么 | 换身份证多少钱 | 身份证多久能下来 | 异地能换身份证吗 | 给孩子办身份证要什么材料 | 第一次办身份证流程 | 身份证可以网上换吗 | 身份证照片可以自己带吗 | 老人卧床身份证到期怎么办 | 身份证消磁了能换吗 | 改名字后身份证怎么换 | 派出所周末能办身份证吗 | 身份证快过期提前多久换 | 身份证让别人代领行吗 | 小孩几岁能办身份证 | 身份证换证收费依据 | 身份证办理电话 | 二代身份证补领 | 身份证被偷了怎么补 | 户口不在这能补身份证不 | 新身份证做好了怎么取 | 办身份证要户口本吗 | 身份证加急能多快 | 办理身份证登记表怎么填 | 身份证掰断了 | 身份证地址变了要换新的吗 | How do I renew my ID card | I lost my ID card, how do I replace it | What do I bring to renew an identity card | How much does a new ID card cost | How long does it take to get the new ID card | Where can my child get a first ID card | Can I renew my ID card if my household is in another province`,
  'temporary-id-card': `
    N 临时身份证 | 临时证 | 临时居民身份证 | 急用身份证 | 临时证件 | 临时身份证明 | 加急的临时身份证 | 三个月的身份证
    V 办张临时身份证 | 开个临时身份证 | 弄个应急的身份证 | 出临时身份证明
    S 身份证丢了明天要坐高铁 | 后天高考身份证还没下来 | 新身份证没做好，要去银行取钱 | 急着上飞机身份证不见了 | 正换身份证呢，要住店
    c 没补办身份证能单独办临时身份证吗 | 临时身份证能坐飞机不 | 外地人能在这办临时身份证吗 | 孩子能办临时证吗 | 临时证去银行认不认 | 考试用临时身份证行不行
    m 临时身份证要户口本不 | 办临时证要几张照片
    f 临时身份证多少钱
    t 临时身份证几天能拿 | 临时证当天能出不 | 临时身份证有效期多长时间 | 急用身份证最快多快能拿到
    p 临时身份证在派出所哪办 | 火车站能开临时身份证明吗，在哪
    s 急用身份证怎么办 | 临时身份证怎么领
    w 临时身份证能手机上开不 | 铁路电子临时身份证在哪弄
    o 临时身份证跟正式的有啥不一样
    N temporary ID card | temporary identity card | emergency ID
    V get a temporary identity card | get something quickly while my ID card is being made
    c can i fly with a temporary ID card
    t how soon can i have a temporary ID card
    f how much is a temporary identity card`,
  'newborn-hukou': `
    N 新生儿上户口 | 上户口 | 孩子落户 | 宝宝报户口 | 新生儿落户 | 报出生 | 出生登记 | 给孩子上户 | 婴儿户口 | 出生户口登记
    V 给宝宝上户口 | 给孩子报户口 | 给娃落户 | 给刚生的闺女报出生 | 让孩子随妈妈落户
    S 媳妇刚生了，孩子还没户口 | 孩子都两岁了没上户 | 孩子满月了 | 闺女在外地医院生的，户口想落这边 | 我未婚生的孩子
    c 孩子能随妈妈落户不 | 没领证生的孩子能上户口吗 | 爸妈户口不在一起孩子落哪边行 | 孩子三岁了还能补报户口不 | 集体户口能给孩子落户吗 | 国外出生的孩子怎么落户能不能办 | 抱养的孩子能上户口吗
    m 上户口要出生证不 | 给宝宝报户口要结婚证吗 | 出生证丢了拿什么给孩子落户 | 孩子上户要爸妈都去吗带啥
    f 给孩子报户口收费不
    t 新生儿上户口当天能好不 | 孩子出生几个月内必须上户口
    p 宝宝报户口去哪个派出所 | 孩子落户在妈妈户口所在地派出所吗
    s 新生儿户口怎么上 | 孩子起名上户口先办啥
    w 新生儿落户网上能办不 | 出生一件事手机上怎么报
    o 孩子户口随父还是随母有什么区别
    N newborn household registration | hukou for my baby | registering a baby's birth with the police
    V register my newborn in the household book | get hukou for our baby
    c can the baby be registered under the mother's hukou
    m do we need the marriage certificate to register our baby
    w can i register my newborn's hukou online`,
});
