import { itemCorpus } from './item-corpus.js';

export const employment = itemCorpus({
  'unemployment-registration': `
    N 失业登记 | 登记失业 | 失业证 | 就业失业登记 | 无业登记 | 待业登记 | 就业创业证 | 失业登记手续
    V 登记失业 | 把自己登记成失业 | 办失业证 | 给自己报个失业 | 登记一下没工作
    S 厂子黄了，我没工作了 | 被公司裁了 | 合同到期单位没续签，在家闲着 | 大学毕业半年还没找着工作 | 辞职在家俩月了 | 干了十年的店关门了，我下岗了
    c 打零工算不算失业能登记吗 | 外地户口没工作能在这儿做失业登记不 | 刚毕业没上过班的能登记失业吗 | 自己辞职的让不让登记 | 有营业执照还能登记失业不 | 五十九了还能做无业登记吗 | 我妈退休了还能办失业证吗
    m 登记失业要解除合同证明吗 | 失业登记带社保卡就行吗 | 待业登记要照片不 | 没有离职证明登记失业拿什么代替
    f 登记失业收钱不 | 失业证工本费几块
    t 失业登记当场能弄好吗 | 失业登记网上提交几天通过
    p 社区能不能做失业登记 | 登记失业去街道还是区里
    s 失业登记先去单位停保再去登记吗 | 头一回登记失业怎么个流程
    w 失业登记能不能在电子社保卡上弄 | 登记失业网上交行吗
    o 登记失业有什么用处 | 失业登记跟领失业金是不是一码事 | 失业登记了有啥好处
    x 失业人员登记表失业日期那栏填哪天
    b 失业登记依据哪个法
    N unemployment registration | registering as unemployed | jobless registration | unemployed status
    V register as unemployed | sign on as jobless
    c can i register as unemployed if i resigned myself
    m what do i bring to register as unemployed
    o what is the point of registering as unemployed
    t is unemployment registration done on the spot
    I 我没工作了，想登记一下失业 | 失业登记去哪个窗口 | 刚被公司裁员，怎么登记成失业人员 | 办失业证要带什么证件 | 待业在家能不能去社区登记 | 登记失业状态要多长时间 | 失业登记收不收钱 | 网上能办失业登记吗 | 外地人在这边能登记失业不 | 我合同到期没续，先去哪登记 | 大学毕业还没找到工作能做失业登记吗 | 就业失业登记证还办吗 | 无业人员登记需要什么条件 | 失业登记表怎么填 | 登记失业和失业金是一回事吗 | 辞职了可以登记失业吗 | 下岗了去街道登记要什么手续 | 失业登记当场能办好吗 | 失业登记的法律依据是什么 | 登记失业的咨询电话 | 公司还没给我减员，可以先失业登记吗 | 灵活就业停了怎么改成失业状态 | 我五十二了没活干，给登记个失业行不 | 待业青年登记上哪办 | 失业登记能让家里人代办吗 | 登个失业得跑几趟 | 登记完失业有什么用 | 离职证明没有，失业登记能做吗 | How do I register as unemployed | What papers do I need for unemployment registration | I lost my job, where do I register | Is unemployment registration free | Can a foreigner from another province register as jobless here | Can I register as unemployed online | Who can register as unemployed`,
  'unemployment-benefit': `
    N 失业金 | 失业保险金 | 失业保险待遇 | 领失业钱 | 失业补助金 | 失业待遇 | 失业保险 | 失业救济金 | 失业的钱
    V 领失业金 | 申请失业保险金 | 拿失业的钱 | 领失业救济 | 把失业保险领出来
    S 单位把我辞了，交过三年失业保险 | 公司倒闭了，工资也停了 | 我被裁员了，想领那个每月的钱 | 失业登记做完了 | 厂里不要我了，保险一直交着
    c 自己辞职能不能领失业金 | 失业保险交了十一个月够领不 | 找到新工作失业金还能接着领吗 | 领过一次失业金以后再失业还能领吗 | 快退休了能领失业保险金吗 | 外地户口交的失业保险能在这里领吗 | 单位没交失业保险能申请不 | 离职超过两个月还能申请失业金吗
    m 领失业金要离职证明不 | 申请失业保险金带银行卡吗 | 失业待遇申领要什么手续
    t 失业金几号打到卡上 | 失业保险金申请完多少天到账 | 失业金这个月的钱啥时候发
    p 失业金到社保局还是街道领 | 哪儿能申请失业保险金
    s 失业金怎么个领法 | 领失业金是不是先登记失业
    w 失业金网上申领在哪 | 手机上点哪里领失业保险金
    o 失业金一个月多少钱 | 失业金能领几个月 | 失业保险交五年能拿多久 | 领失业金期间医保怎么算 | 失业补助金和失业保险金是一回事不
    x 失业金申领表怎么写
    k 失业金的事打哪个电话
    N unemployment benefit | unemployment insurance money | jobless benefit | dole money | unemployment payments
    V claim unemployment insurance | get my unemployment money
    c can i get unemployment benefit if i quit | am i entitled to jobless money after two years of contributions
    o how much unemployment benefit will i get each month
    t when will the unemployment money reach my account
    w can i claim unemployment benefit on my phone
    I 失业金怎么领 | 失业保险金申请需要什么材料 | 公司把我辞退了能领失业金吗 | 失业保险能领几个月 | 自己辞职能领失业保险金不 | 失业金多久到账 | 失业金在手机上怎么申领 | 每月失业金打到哪张卡 | 领失业钱去哪办 | 失业待遇的条件是什么 | 交了三年失业保险能领多长时间 | 领失业金期间医保怎么办 | 失业金申领表在哪下载 | 领失业补助要手续费吗 | 单位没出证明失业金能领不 | 失业金停发是怎么回事 | 找到新工作失业金还能接着领吗 | 失业保险金标准是多少 | 失业金依据哪条法律 | 失业金打哪个电话问 | 断断续续交的失业保险怎么算月数 | 被裁了想领那个失业保险的钱 | 失业了国家每月给发的钱怎么要 | 失业金上个月没发 | 领失业金要先登记失业吗 | 领着失业金能不能自己交社保 | 去社保局领失业金带什么 | 丢了工作每个月补多少生活费 | How do I claim unemployment benefit | What documents are needed for unemployment insurance | How many months of unemployment money can I get | When will the unemployment benefit be paid | Can I get unemployment pay if I quit | Where do I apply for jobless benefits | Can I claim unemployment insurance on my phone`,
  'flexible-employment-subsidy': `
    N 灵活就业社保补贴 | 4050补贴 | 四零五零补贴 | 灵活就业补贴 | 社保补贴 | 大龄失业社保补贴 | 灵活就业人员补贴 | 4050人员 | 就业困难人员社保补贴
    V 申请4050补贴 | 领灵活就业的社保补贴 | 把自己交的社保报一部分 | 办四零五零
    S 我四十六了，自己交社保 | 我今年五十二男的，打零工自己缴养老 | 自己摆摊交着社保，听说国家给补一部分 | 下岗以后自己交保险，年纪大了
    c 女的四十岁能申请社保补贴不 | 有营业执照的能领灵活就业补贴吗 | 4050要先认定就业困难人员吗 | 4050补贴领满三年还能续吗 | 开网约车的能享受社保补贴不 | 断缴了补贴还给吗
    m 社保补贴要交缴费凭证吗 | 申请四零五零带什么证件 | 灵活就业补贴要不要就业证明
    t 社保补贴多久打一次 | 四零五零的钱什么时候下来
    p 4050在社区申请还是街道 | 灵活就业补贴去哪里交材料
    s 4050怎么个申请法 | 社保补贴每年都要重新报吗，咋报
    w 灵活就业社保补贴能网上申请吗
    o 4050补贴一个月给补多少 | 社保补贴是补给个人还是单位 | 灵活就业补贴标准是啥
    x 灵活就业承诺书怎么填
    N social insurance subsidy for flexible workers | 4050 subsidy | subsidy for self-paid social insurance
    V get part of my self-paid social insurance back
    c can freelancers over fifty get the social insurance subsidy
    o how much does the 4050 subsidy cover
    t when is the flexible employment subsidy paid`,
  'startup-loan': `
    N 创业担保贷款 | 创业贷款 | 开店贷款 | 小额担保贷款 | 贴息创业贷 | 自主创业贷款 | 创业担保贷 | 政府贴息的创业贷款 | 大学生创业贷款
    V 贷款开个小店 | 申请创业担保贷款 | 跟政府贷款做买卖 | 贷点款开早点铺 | 办创业贷
    S 我想开个理发店，手头缺钱 | 大学毕业想自己干，没本钱 | 退伍回来打算开汽修店 | 夫妻俩想盘个小饭馆，差点资金 | 返乡想办个养殖场缺启动资金
    c 有房贷还能申请创业贷款吗 | 已经开业两年了还能办创业担保贷不 | 外地人在这开店能贷不 | 征信有逾期创业贷款批吗 | 没有担保人能贷创业款不 | 创业贷款有年龄限制吗
    m 创业贷款要营业执照吗 | 开店贷款得找担保人还是抵押，交什么 | 申请小额担保贷款要哪些手续
    f 创业担保贷款利息多少 | 创业贷利息政府贴多少个人掏多少
    t 创业贷款多久放款 | 开店贷款几天能批下来
    p 创业贷款找人社局还是银行 | 创业担保贷款在哪个窗口
    s 创业贷款怎么走程序 | 开店贷款先找谁
    w 创业担保贷款能网上报不
    o 创业贷款最多能贷多少万 | 小额担保贷款能贷几年
    b 创业担保贷款是按哪个文件执行的
    N start-up loan | government-backed business loan | loan to open a shop | guaranteed loan for entrepreneurs
    V borrow money to start my own business | get a start-up loan
    c can a graduate get the start-up loan
    f what interest do i pay on the start-up loan
    o what is the most i can borrow to open a shop`,
  'personnel-archive': `
    N 人事档案 | 档案转移 | 调档函 | 存档证明 | 毕业生档案 | 档案托管 | 个人档案 | 档案接收 | 档案挂靠 | 大学档案 | 政审档案
    V 把档案转到人才中心 | 存档案 | 调档案 | 开存档证明 | 把档案提出来 | 找我的档案 | 开调档函
    S 毕业了档案还在学校 | 从单位离职，档案没地方放 | 考上公务员要政审用档案 | 新单位说要我的档案 | 档案在自己手里好几年了 | 退休要查档案，不知道存在哪
    c 档案在自己手里人才中心还收吗 | 外地户口能把档案存在这边不 | 没有单位接收档案能存吗 | 档案拆封了还能用不 | 私企员工的档案能存人才不
    m 转档案要什么手续 | 开存档证明要本人带身份证吗 | 调档案要接收单位出什么函 | 替我闺女办档案要委托书不
    f 存档案一年交多少 | 人事档案托管收不收费
    t 档案转过来要多少天 | 调档函当天能开吗
    p 档案存在人才中心哪个窗口 | 毕业生档案寄到什么地址
    s 档案在自己手里怎么补救 | 离职以后档案怎么转
    w 人事档案能网上查在哪儿吗 | 存档证明能在线开不
    o 档案丢了会有什么影响 | 死档是什么意思 | 档案存着有什么用
    k 人才中心档案科的电话
    N personnel file | personnel archive custody | my employment file | graduate file transfer
    V move my personnel file to the talent centre | have my personal file transferred
    f is there a fee for keeping my personnel file
    p where is my graduate file kept
    s how do i get a letter to transfer my personnel file`,
});
