import { wordSet } from '../../../language/lexicon.ts';

/** What somebody says of a fact who has not settled it, or is not sure that it may be written. */
export const IS_OPEN = wordSet([
  '{不一定|未必|说不定|难说|不好说|不确定|没准|没定|未定|没把握|两说}',
  '{不知道|不知|不晓得|不清楚|不确定|拿不准|说不准|吃不准|没把握}{口径|能不能|该不该|要不要|会不会|可不可以|行不行|对不对|算不算|合不合|够不够|是不是|是否|该|这样|这么}',
  '{要不要|用不用|该不该|能不能|会不会}{扣掉|扣除|减掉|刨掉|去掉|合并|算|写|报}',
  '{还没|尚未|没}{最后|最终|}{定|拍板|敲定|批|通过|研究}',
  '{等|看|得看|要看}{党组|党委|局务|办公|班子|编办|财政|领导|会上|上面|局长|主任|书记}{会|那边|}{怎么|研究|定|批|点头|的意思}',
]);

/** How a clause begins that speaks of what was just told. */
export const OF_WHAT_WAS_TOLD = wordSet(['{这|那}{|个|些|条|块|种|类|样|事|件事|部分|么写|样写}']);

/** Whether something is to be written, or where it counts. */
export const WHETHER_WRITTEN = wordSet([
  '{写|提|报|放|记|填}',
  '算{|是|在|不算|作|主动公开|依申请|信息管理|平台|监督|解读|问题|其他}',
]);

/** How a clause begins that speaks of one thing of its own, and of all that was told. */
export const THAT_ONE = wordSet(['{那|这}个']);
export const ALL_OF_IT = wordSet(['{这|那}{么|样}{写|填|报|说|讲|记}']);
