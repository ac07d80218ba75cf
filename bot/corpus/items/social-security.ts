import { itemCorpus } from './item-corpus.js';

export const socialSecurity = itemCorpus({
  'social-security-card-replacement': `
    N 社保卡补办 | 补社保卡 | 换社保卡 | 社保卡挂失 | 社保卡丢了 | 社会保障卡补领 | 社保卡换新 | 三代社保卡换发 | 社保卡坏了
    V 补一张社保卡 | 挂失社保卡 | 换个新社保卡 | 给老娘补社保卡 | 把旧社保卡换成第三代
    S 社保卡找不着了 | 社保卡让我弄折了 | 社保卡刷不出来了 | 钱包被偷，社保卡在里头 | 社保卡上名字印错了 | 社保卡消磁，医院读不了
    c 社保卡丢了别人能替我补吗 | 外地的社保卡能在这补不 | 二代社保卡必须换三代吗 | 小孩的社保卡家长能代补吗 | 挂失以后又找着了还能用不
    m 补社保卡拿身份证就行吗 | 换社保卡要照片不 | 孩子社保卡丢了补办要户口本不 | 社保卡挂失要什么证件
    f 补社保卡工本费多少 | 换三代卡收钱吗
    t 社保卡补办当天能拿到吗 | 新社保卡几天能取 | 补卡得等一个礼拜吗
    p 社保卡丢了去银行还是人社窗口补 | 哪个网点能立等换社保卡
    s 社保卡没了头一件事该干啥 | 社保卡挂失怎么弄 | 社保卡挂失后怎么解挂
    w 社保卡网上能补办邮寄不 | 手机上怎么挂失社保卡
    o 社保卡丢了里面的钱还在吗 | 三代卡跟二代有啥不一样
    k 社保卡挂失电话打多少
    N social security card replacement | lost social security card | new social security card | broken social insurance card
    V replace my lost social security card | report my social security card lost
    f how much is a replacement social security card
    p where can i get a new social security card made
    t how many days until i get the new social card
    I 社保卡丢了怎么办 | 补办社保卡去哪里 | 社保卡挂失打什么电话 | 社保卡坏了刷不出来，能换一张吗 | 换社保卡要带什么 | 补一张社保卡多少钱 | 社保卡多久能补好 | 社会保障卡过期了怎么换 | 社保卡能在网上补吗 | 能帮我妈补社保卡吗 | 改了名字社保卡要换吗 | 社保卡消磁了怎么弄 | 去银行能补社保卡吗 | 社保卡补办可以当场拿吗 | 社保卡找不着了，看病怎么刷 | 想把社保卡换成别的银行的 | 三代社保卡在哪换 | 社保卡照片太旧了能换不 | 社保卡挂失以后怎么解挂 | 补领社会保障卡的流程 | 社保卡折了 | 孩子的社保卡丢了怎么补 | 社保卡换领需要什么条件 | 外地社保卡能在这补吗 | 社保卡补办的表怎么填 | 老人社保卡没了，人走不动咋补 | 新的社保卡能寄到家吗 | 社保卡芯片读不出来 | I lost my social security card | How to replace a social security card | How much is a new social security card | Where can I report a lost social security card | What do I bring to replace my social security card | How long does a replacement social security card take`,
  'pension-qualification-check': `
    N 养老认证 | 生存认证 | 刷脸认证 | 领养老金资格认证 | 退休认证 | 养老待遇资格认证 | 退休人员年审 | 养老金年检 | 人脸认证 | 养老保险认证
    V 给我爸做养老认证 | 做退休的人脸认证 | 验一下人还活着 | 给老人刷脸认证 | 帮老妈做生存认证
    S 我妈八十多了，手机刷脸老不过 | 老爷子瘫在床上，认证过不去 | 退休金说停就停了，说没认证 | 我在国外女儿家住，今年要认证 | 每年都得证明我还活着
    c 不认证养老金会停吗 | 在外地能做养老认证不 | 卧床老人不能刷脸的可以上门认证吗 | 每年什么时候认证 | 别人手机能帮我做认证吗 | 今年刚退休要认证吗
    m 退休认证要带身份证吗 | 窗口做生存认证拿什么 | 在国外做认证要什么证明
    f 养老认证收费吗
    t 认证过了多久补发养老金 | 生存认证几天算数 | 认证有效期多长时间
    p 养老认证去社区还是社保中心 | 老人不会用手机到哪刷脸
    s 刷脸老是失败怎么弄
    w 养老认证在哪个app上做 | 生存认证小程序叫啥
    o 养老认证是干什么的 | 忘了认证养老金还补发吗
    N pension check | proof of life for pensioners | annual pension verification | face check for the pension
    V do the yearly pension check for my father
    c does my pension stop if i miss the yearly check | can i do the pension check from abroad
    w can the pension face check be done on a phone
    p where can an old man without a phone do the pension check`,
  'resident-pension-enrolment': `
    N 居民养老 | 城乡居民养老保险 | 农村养老保险 | 新农保 | 城居保 | 居民养老保险 | 村里交的养老保险 | 城乡居民养老 | 农民养老保险
    V 给我妈上居民养老 | 交农村养老保险 | 参加城乡居民养老 | 补交新农保 | 给老人交居民养老
    S 我是村里种地的没单位 | 家庭妇女一直没上过班 | 老婆五十七了从来没交过养老 | 我妈农村户口想老了有点养老钱
    c 五十八岁还能参加居民养老不 | 学生能交城乡居民养老吗 | 交着职工养老还能交居民养老不 | 居民养老断了几年能补吗 | 外地户口能在这交城居保吗 | 六十岁了一次补齐居民养老行不行 | 残疾人居民养老有减免吗
    m 参加居民养老要户口本吗 | 新农保登记带什么
    f 居民养老一年交多少 | 城乡居民养老有几个档次 | 农村养老保险最低交多少 | 居民养老选高档一年掏多少钱
    t 居民养老交完什么时候能领 | 到六十岁几个月开始发
    p 村委会能交居民养老吗 | 城乡居民养老在哪参保登记
    s 头回参加居民养老怎么办手续 | 居民养老怎么转成职工养老
    w 居民养老能不能微信交
    o 居民养老六十以后一个月能拿多少 | 新农保和城乡居民养老是一个东西吗 | 居民养老跟职工养老哪里不一样
    N resident pension insurance | rural pension scheme | pension for residents without a job
    V join the resident pension | pay into the rural pension for my mother
    c can a housewife join the resident pension at fifty five
    f what are the yearly contribution levels of the resident pension
    o how much will the resident pension pay me at sixty`,
  'flexible-pension-enrolment': `
    N 灵活就业养老保险 | 个人交社保 | 自己缴职工养老 | 个人身份参保 | 自由职业社保 | 灵活就业参保 | 个人缴纳养老 | 灵活就业人员社保 | 个体户自己交社保
    V 自己交社保 | 以个人身份上职工养老 | 离职以后自己接着交养老 | 用个人名义交社保 | 按灵活就业参保
    S 我从公司出来单干了，社保断了 | 跑外卖的没单位给交社保 | 开网约车想自己交养老 | 在家做自媒体没单位 | 离职了，想把职工养老接着交上
    c 外地户口能在这里个人交社保吗 | 超过五十岁女的还能按灵活就业参保不 | 自由职业能只交养老不交医疗吗 | 灵活就业断缴能补交吗 | 个人身份交养老能补以前断的年份不 | 有居住证能自己交职工养老不
    m 个人交社保要带什么证件 | 灵活就业参保登记要户口本吗 | 自己交养老要签代扣协议带银行卡吗
    f 个人交社保一个月多少钱 | 灵活就业养老最低基数交多少 | 自己缴职工养老一年得多少钱 | 缴费档次有哪些，个人养老按多少交
    t 个人参保当天生效吗 | 灵活就业登记后几号扣款
    p 自己交社保去社保局还是税务局 | 灵活就业参保在哪个窗口登记
    s 从单位离职后社保怎么自己接着交 | 灵活就业社保怎么停
    w 灵活就业养老能不能手机上参保 | 个人交社保网上登记怎么进
    o 自己交职工养老和交居民养老哪个退休拿得多 | 灵活就业交满十五年退休能拿多少
    N self-paid employee pension | pension insurance for freelancers | flexible worker pension enrolment | paying social insurance by myself
    V pay my own employee pension | join the pension as a freelancer
    f how much do i pay each month for self-paid pension
    c can i pay my own social insurance without a local hukou
    p where do freelancers sign up for pension insurance`,
  'disability-subsidies': `
    N 残疾人两项补贴 | 残疾补贴 | 残疾人补贴 | 重残护理补贴 | 残疾人生活补贴 | 残补 | 重度残疾护理费 | 两项补贴 | 残疾人每月的补贴
    V 给孩子领残疾补贴 | 申请残疾人两项补贴 | 给我哥办残疾护理补贴 | 领残疾人的生活补贴
    S 我哥一级肢体残，生活不能自理 | 孩子自闭症有残疾证 | 老伴瘫了，证是二级 | 我眼睛看不见，是低保户 | 家里有个智力残疾的弟弟
    c 三级残疾能领护理补贴不 | 残疾证过期了补贴还发吗 | 领了低保还能领残疾生活补贴吗 | 外地残疾人能在这里申请两项补贴吗 | 坐牢的残疾人还给补贴不 | 工伤护理费和残疾补贴能一起拿吗
    m 残疾补贴要低保证不 | 申请护理补贴除了残疾证还要啥 | 残疾人银行卡能用家属的吗
    t 残补每月几号发 | 两项补贴批下来多久 | 残疾补贴从申请当月开始算吗
    p 残疾补贴在街道哪个口办 | 两项补贴能不能在居住地申请，去哪
    s 重残护理补贴怎么个申请流程 | 残疾人补贴停发了怎么恢复
    w 残疾人两项补贴网上能办不 | 跨省申请残补在哪个平台
    o 残疾人补贴一个月给多少 | 生活补贴和护理补贴有什么区别 | 一级残疾护理费标准
    x 残疾人补贴申请审批表怎么填
    b 两项补贴是依照哪个文件
    N disability allowance | disability subsidies | nursing subsidy for severely disabled people | living subsidy for the disabled
    V get the monthly disability subsidy for my brother
    c can someone with grade three disability get the nursing subsidy
    o how much is the disability subsidy per month
    m which documents go with a disability subsidy application
    I 残疾人补贴怎么申请 | 残疾人两项补贴要什么材料 | 重度残疾人护理补贴条件 | 一级残疾每月补多少钱 | 残疾人生活补贴去哪个窗口办 | 困难残疾人能领什么补贴 | 两项补贴多久批下来 | 残疾补贴网上能申请吗 | 我爸二级残疾能领护理补贴吗 | 残补要收费吗 | 外地残疾人能在这里申请两项补贴吗 | 残疾人补贴可以上门办吗 | 两项补贴能一块领吗 | 护理补贴和生活补贴有什么区别 | 残疾人补贴停发了怎么恢复 | 领残疾补贴用谁的银行卡 | 听力残疾三级有补贴吗 | 我弟弟精神残疾，有钱补没有 | 残疾人补贴申请表怎么填 | 残疾补贴的政策文件是哪个 | 残疾人补贴找谁咨询 | 有残疾证没低保能领生活补贴吗 | 代替残疾人申请补贴要委托书吗 | 瘫痪的老人有残疾证能申请护理的钱吗 | 残疾人每个月那个补助咋办 | 重残补贴什么时候到账 | 领了老年护理补贴还能领残疾护理补贴吗 | How do I apply for the disability subsidy | What documents for the disabled nursing subsidy | Who qualifies for the living subsidy for disabled people | How long until the disability subsidies are approved | Where can my disabled brother apply for the subsidy | Can someone come to our home for the disability subsidy`,
});
