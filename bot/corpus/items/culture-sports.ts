import { itemCorpus } from './item-corpus.js';

export const cultureSports = itemCorpus({
  'library-card': `
    N 借书证 | 借阅证 | 读者证 | 图书馆办证 | 图书证 | 图书馆的卡 | 少儿借书卡 | 图书馆借书
    V 办借书证 | 给孩子办图书馆的卡 | 去图书馆借书 | 退借书证押金 | 注销读者证
    S 孩子爱看书，家边上就是图书馆 | 想借几本书回家看 | 借书证找不着了 | 放暑假想带娃去图书馆
    c 外地人能办借书证吗 | 几岁小孩能办少儿借书卡 | 没有身份证的孩子能办读者证不 | 一次能借几本 | 书超期了还能续借吗
    m 借书证要照片不 | 办图书证带身份证就行吗 | 给孩子办读者证要户口本不
    f 借书证押金多少 | 借书超期罚多少 | 办图书馆的卡收费不
    t 借书证当场能拿吗 | 一本书能借多少天 | 押金几天退
    p 图书馆在哪，几点关门 | 借书证在总馆还是分馆办 | 图书馆周一开不开
    s 借书证丢了怎么补 | 书弄丢了怎么赔
    w 借书证能手机上办电子的吗 | 图书网上续借怎么弄
    o 借书证都能借什么 | 馆际通借通还是啥意思
    N library card | borrowing card | reader card | public library membership
    V borrow books from the library | get a library card for my kid
    f is there a deposit for the library card
    c can foreigners get a library card
    p when is the public library open`,
  'sports-venue-booking': `
    N 体育馆免费开放 | 体育场馆开放 | 羽毛球馆 | 公家游泳馆 | 体育中心 | 公共体育场馆 | 体育馆免费时段 | 篮球馆 | 乒乓球馆 | 健身中心免费场
    V 去体育馆打羽毛球 | 订个篮球场 | 约羽毛球场地 | 去公家游泳馆游泳 | 周末去体育中心锻炼
    S 我们几个朋友想打羽毛球 | 放假想带孩子游泳 | 退休了想天天去健身 | 单位想借体育馆办运动会
    c 老人游泳馆免费吗 | 单位能包体育馆不 | 小孩自己能进游泳馆不 | 游泳要深水证吗 | 外地人能享受免费场不
    m 进体育馆要带身份证吗 | 游泳馆要健康证不 | 借场地办活动要交什么
    f 羽毛球场一小时多少 | 体育馆低收费是多少钱 | 公家游泳馆一次几块
    t 场地提前几天能订 | 退场地钱几天回来
    p 体育中心在哪 | 体育馆免费时段是几点到几点 | 游泳馆周末几点开 | 家附近哪个体育场馆对外开放
    s 免费场地怎么抢 | 订了场地不去怎么退
    w 羽毛球场网上怎么订 | 体育馆预约的公众号叫啥
    o 免费和低收费开放都有啥项目
    k 体育馆的电话是多少
    N public sports hall | badminton court | sports centre | public swimming pool | free gym hours
    V play badminton at the sports centre | swim at the public pool
    f how much is a badminton court at the public gym
    p what time is the sports centre free to use
    w can i reserve a court on my phone`,
  'culture-centre-class': `
    N 文化馆上课 | 公益培训 | 公益舞蹈班 | 免费书法班 | 合唱班 | 文化馆培训班 | 文化馆艺术课 | 公益课 | 老年合唱团 | 免费古筝班
    V 报文化馆的书法班 | 学免费的舞蹈 | 给孩子报公益画画课 | 去文化馆学唱歌 | 报合唱班
    S 退休了想学学书法 | 我妈爱跳舞，想找个免费的班 | 孩子放暑假没事干，想学画画 | 下了班想学古筝
    c 小孩能报文化馆的班吗 | 零基础能报合唱班不 | 外地人能上公益课吗 | 一个人能报几个班 | 六十五还能报舞蹈班吗 | 缺课几次会被取消吗
    m 报公益培训要身份证不 | 上书法班自己带笔墨吗要带啥
    f 文化馆的课真不要钱吗 | 公益班教材费多少
    t 报名后多久通知录取 | 一期课上几周多长时间
    p 文化馆在哪条路 | 合唱班在哪个分馆上
    s 公益课怎么抢名额 | 文化馆上课怎么报名
    w 文化馆的课在哪个公众号报 | 公益培训网上报名网址
    o 文化馆都开什么课 | 秋季班都有啥
    N culture centre class | free art class | free calligraphy course | community choir class | free dance class
    V join a free dance class | sign up for a calligraphy course at the culture centre
    f are the culture centre classes really free
    c can children join the culture centre courses
    w where do i sign up online for free art classes`,
  'intangible-heritage-inheritor': `
    N 非遗传承人 | 非遗申报 | 传承人申报 | 申遗 | 老手艺传承 | 非物质文化遗产传承人 | 区级传承人 | 民间手艺申报 | 非遗项目
    V 申报非遗传承人 | 把祖传手艺报成非遗 | 评区级传承人 | 给师傅申请传承人
    S 我家三代做风筝 | 会捏面人五十年了 | 师傅的剪纸手艺没人接 | 祖传的打铁手艺快失传了 | 我们村的高跷会想保护起来
    c 自学的手艺能当传承人吗 | 项目没进名录能申报传承人不 | 外地户口能报区级传承人吗 | 多大年纪能申报
    m 申报传承人要师承证明不 | 非遗申报要视频吗交什么 | 传承人申报得准备多少照片材料
    f 申报非遗交钱不
    t 非遗传承人多久评一次 | 申报上去多长时间公布
    p 非遗申报交给文旅局哪个科 | 传承人申报在哪
    s 非遗传承人怎么申报 | 手艺申遗头一步干嘛
    w 传承人申报网上能交不
    o 当上传承人有补助吗给多少 | 区级和市级传承人差在哪 | 传承人有什么义务
    x 传承人申报书怎么写
    b 传承人认定按哪个法
    N intangible heritage inheritor | heritage craft master | recognition of traditional craft
    V apply to be an heritage inheritor | get my family's kite craft recognised
    c can a self taught craftsman become an inheritor
    m is a video required for the heritage application
    o does a heritage inheritor get money`,
  'archive-lookup': `
    N 查档 | 档案馆查档案 | 婚姻档案查询 | 知青档案 | 招工表查询 | 老档案 | 结婚登记存根 | 国家档案馆 | 历史档案查阅 | 下乡档案
    V 去档案馆查老档案 | 查我爹妈的结婚档案 | 查知青下乡的底子 | 复印招工表 | 查离婚底档
    S 结婚证丢了，要查当年的登记存根 | 办退休要证明我下过乡 | 七几年招工的表找不着了 | 房子确权要找老宅的底子 | 单位早没了，想查工龄
    c 能替父母去档案馆查婚姻档案吗 | 去世的人的档案家属能查不 | 外地人能来查档吗 | 律师能查别人的档案不 | 没满三十年的档案能看吗
    m 查档带什么证件 | 查父母结婚档案要证明关系吗 | 委托别人查档要介绍信不
    f 查档案复印收费吗 | 查档收多少
    t 查档当天能拿到复印件吗 | 函查几天回
    p 区档案馆在哪 | 婚姻档案去民政局还是档案馆查 | 档案馆周六开门吗
    s 查知青档案怎么个查法 | 人在外地怎么查档
    w 婚姻档案能网上查吗 | 异地查档平台是哪个
    o 档案馆都存了什么 | 档案馆能查到学籍吗
    N archive lookup | public archives | old marriage record | district archive records
    V look up my parents' marriage record | find old employment records in the archives
    c may i look up the records of my late father
    m what do i bring to the archives to see a file
    p where are the district archives`,
});
