import { wordSet } from '../../../language/lexicon.ts';

/** Words by which the bot is asked to do something, or spoken to. */
export const ASKS_OF_BOT = wordSet([
  '{帮|给|替|带|教|陪|领|送|提醒|告诉|放|让}{我|俺}',
  '{你|您}',
  '{能不能|可不可以|可否|能否|行不行|好不好}',
  '{help|show|give|tell|let|take} me',
  '{can|could|would|will} you',
]);

/** That the bot is to think something up: 你给我编两条. */
export const MAKES_UP = wordSet(['{你|您|帮我|替我|给我|你帮我|你给我|你替我}{|瞎|随便|先}{编|编造|凑|憋}']);

/** Behind 我 the word is the office's and not the speaker's: 我局; 就我一个 tells how few there are. */
export const OFFICE_OF_MINE = wordSet([
  '{我|俺}{一|两|俩|1|2}{个|人|个人}',
  '我{局|委|办|镇|县|市|区|院|校|厅|街|乡|村|站|所|中心|单位|机关|部门|们|处|科|股|队|旗|州|省|国|党|司|部|社|署|会|系统|行|分|中|管|馆|园}',
]);

/** What a row's figure is given anew with, beside the words that change or put right. */
export const GIVEN_ANEW = wordSet([
  '{新|最新|最终|准确}{的|}{数|数字}',
  '{重新|又|再|刚|刚刚|才}{报|核|给|发|统计|改}{了|过|来|口|}',
  '{应该|应当}{|是|为}',
  '{还得|还要|得|要}{改|改一下}',
  '{作废|扣出来|扣掉|扣除|减掉|剔出来|剔除掉|不对头|不对劲}',
  '{重报|补报|改口|以这个为准|为准|换成|更新|更新成|更新为|调整|调一下|核减|核增}',
]);

/** Where something that was said is to stand instead. */
export const BELONGS = wordSet([
  '{应该|应当|要|得|该|要不|还是|}{放|挪|移|归|写|算|记|搬}{到|在|进|去}{|了}',
]);

/** What a figure is called, whatever it counts. */
export const A_FIGURE = wordSet(['{数|数字|数据|件数|金额|数目}']);

/** How a message begins that says of words which were said that they should be others: 是月报不是简报. */
export const DENIES_WORDS = wordSet([
  '{那|这|并|那个|这个|那条|这条|}{不是|不叫|不算|不该叫|不能叫}',
  '{是|叫}',
]);

/** Not everybody, not every time: no word is put right. */
export const NOT_ALL = wordSet(['不是{所有|每|全|都|很|太|特别|十分|一|只}', '不算{高|多|好|快|大}']);

/** Those of the words below that only say of a figure that it is about right. */
export const APPROXIMATES = wordSet(['{大概|估计}', '大概{吧|估计}']);

/** What somebody says who is not sure of what they say themselves. */
export const NOT_SURE = wordSet([
  '{好像|好象|貌似|估摸|估摸着|我估计|八成|多半|没准|没准儿|说不定|也许|兴许|大概齐|大概其|大差不差|差不离}',
  '{记不清|记不得|记不住|记不准|不记得|记不太清|忘了|忘记了|不确定|不太确定|拿不准|说不准|吃不准|没准数|不好说|难说|不敢说|没底}',
  '{吧|啊|呢|}{大概|估计}{|吧}',
  '{也|又|还}{可能|有可能|兴许|没准}',
  '{听说|据说|听讲}',
  '{具体|准数|确切|实际}{|的|数}没{数|有|底|统计}',
  '{的样子|没细数|没数过|没数}',
  "{i think|i guess|maybe|not sure|don't remember}",
]);
