import { wordSet } from './lexicon.ts';

/** One list of words, parted by spaces and line breaks. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Surnames of one character that seldom begin another word. */
export const COMMON_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎贺赖龚樊';

/** All surnames of one character; the rarer ones begin many other words (高于, 安置, 常用). */
export const SURNAMES = `${COMMON_SURNAMES}肖闫金万易常武乔文庞兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢路岳齐梅庄辛管祝左涂谷祁舒耿牟卜詹苗凌靳盛童欧甄曲裴席卫屈鲍覃霍翁隋植甘景薄包司柏宁柯阮桂闵柴华冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟褚廉娄盖符奚木穆郎邸冀姬屠郜晏栾郁蒙喻揭窦迟宇敖糜鄢卓仇艾蓝稽练卞竺冼衣楚佟栗匡巫鞠僧桑荆谌银伏岑习胥于任方高安付莫向`;

/** Surnames of two characters. */
export const COMPOUND_SURNAMES = list(`
欧阳 上官 司马 诸葛 司徒 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 南宫 独孤
`);

const WORDS = list(`
申请 申报 申诉 申领 申辩 申明 陈述 陈列 常住 常年 常见 常态 常用 常规 高度 高兴 高校 高效 高新 高中 高龄 高级 高质 高频 高于
方便 方式 方面 方案 方法 方向 方言 金额 金融 金秋 平均 管理 管网 管控 管辖 管委 温馨 温泉 温暖 严格 严重 严肃 严禁 施工 施行 房屋 房产 房地
文化 文件 文书 文本 文字 文明 文艺 文体 文旅 文献 许可 许多 易于 易懂 万一 万元 万人 万条 万件 万户 万众 路段 路灯 路面 路网
安全 安置 安排 安装 安居 安检 包括 包含 包装 包保 包联 包车 毕业 康复 康养 马上 程序 程度 任务 任何 任免 任职 任意 任期
于是 于今 于本 于去 于上 于当 于每 于年 于一 于二 于三 于四 于五 于六 于七 于八 于九 于十 余额 余下 余件 余人 余次 白天 白皮 田地 田间 石材 江河 江湖 林业 林地 林权 林草 林木 牛羊 黄色 黄金
时间 时限 时效 曾经 曾用 钱款 章节 章程 章法 路线 路径 路口 路牌 温度 季度 季节 龙头 雷电 夏季 秋收 毛地 左右 左侧 左岸 卫生 卫健 卫星
司法 司机 司局 宁夏 华侨 华人 边界 边境 边防 古镇 古城 古树 古迹 木材 池塘 宫殿 符合 符号 盖章 盖房 习惯 习俗 银行 伏季 桑蚕 古籍
席位 屈从 甘蔗 景区 景点 景观 薄弱 包容 柴油 吉祥 米面 滕州 晋升 晋级 畅通 廉政 廉洁 廉租 廉价 穆斯林 蒙受 蒙古 喻为 迟到 迟报 迟延 迟迟 卓越 艾滋
蓝色 蓝图 蓝天 练习 衣服 衣物 楚雄 僧人 伏法 童年 梅花 欧洲 曲线 植物 植树 植被 裴然 盛大 盛会 苗木 苗圃 凌晨 谷物 谷雨 舒适 庄稼 庄园 辛苦 辛勤
祝贺 祝福 涂改 涂料 齐全 齐备 岳父 路权 柳树 焦点 焦虑 尤其 尤为 申办 葛根 鲁莽 伍佰 俞允 芦苇 倪端 颜色 洪水 洪涝 洪灾 陶瓷 殷切 兰花 樊篱 庞大 龚行 赖以 依赖
贺信 贺词 乔木 乔迁 武装 武器 武警 武术 黎明 尹始 汤药 段落 孟春 邵阳 侯任 顾问 顾客 顾虑 史料 史志 史实 秦岭 邱陵 崔促 孔径 郝然 陆地 陆续 陆路 熊猫 邹城
廖廖 谭家 姚家 范围 范本 范例 范文 姜黄 汪洋 钟点 戴帽 杜绝 潘家 余热 闫家 叶片 薛家 魏晋 丁香 贾家 蔡家 蒋家 卢家 苏北 苏州 吕家 彭家 沈阳 傅家 邓家 袁家 曹家 肖像
董事 冯家 唐代 韩国 谢谢 谢绝 谢意 郑重 郑州 宋体 宋代 梁山 罗列 郭家 何时 何种 何处 何人 朱红 胡同 孙子 徐徐 吴江 周边 周期 周知 周围 周末 周年 周转
赵家 杨树 刘家 张贴 张榜 张挂 张数 李家 王家
付款 付费 钱数 向谁 向我 向来 付清 莫名 莫非
`);

const NAMES_NOBODY = wordSet(WORDS);

/** Whether what stands at a place begins as a name does but is another word: 高于, 安置, 许可. */
export const isNoNameAt = (text: string, start: number): boolean => NAMES_NOBODY.at(text, start) !== null;

/** Whether words are a surname and nothing else. */
export const isSurname = (words: string): boolean =>
  COMPOUND_SURNAMES.includes(words) || (words.length === 1 && SURNAMES.includes(words));
