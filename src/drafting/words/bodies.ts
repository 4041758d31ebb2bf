import { wordSet } from '../../language/lexicon.ts';

/** What the names of bodies end in that act beside an organ: what stands before tells which one. */
export const BODY_ENDS: readonly string[] = [
  '{局|厅|法院|检察院|中心|公司|集团|协会|学会|大学|学院|医院|研究院|研究所|事务所|银行|电视台|报社|出版社}',
];

/** Offices that are called by a name in 办. */
export const OFFICES = wordSet([
  '{党政|县府|市府|区府|政府|校|院|局|综合|街道|公开|政务|信访|法制|党委|宣传|综治|民政|行政|县委|市委|区委|镇|乡|扶贫|移民|双拥|环保|财政|经发|社保}办',
]);

/** Bodies that any report may speak of, and what only ends as one does. */
export const ANY_BODY: readonly string[] = [
  '{我|本|县|市|区|省|州|旗|分|各|贵|该|全|部|总|支|某|当|两|原|被诉|其他|其它|有关|相关|主管|上级|下级|基层}{局|厅|中心|公司|协会|学院|医院|法院|集团|银行}',
  '{由|经|过|副|正|在|向|对|给|到|以|报|为|和|与|请|将|被|是|本级|机关}{局|厅}',
  '局{机关|办公室|党组|党委|务会|主要|领导|分管|系统|内|属|长|办|班子|网站|门户}',
  '{格局|布局|结局|大局|全局|时局|僵局|局面}',
  '{为|是|以|的|政务服务|政务|服务|便民服务|党群服务|市民|文化|档案|指挥|核心|重心|数据}中心',
  '中心{工作|任务|环节|城区|大局}',
  '{治理|管理}中心',
  '政府{门户|网站|信息|办公|公报|部门|文件|网}',
  '{人民|一审|二审|终审|上级|中级|基层|高级}法院',
  '{商业|开发|物业|有限|相关}公司',
  '{大|小}厅',
  '大学{生|老师|教师|教授}',
  '{大厅|前厅|门厅|展厅|餐厅}',
];

/** Short names that may stand for a channel: 微信 for 公众号, 新媒体 and 双微 for any. */
export const SHORT_CHANNELS: Readonly<Record<string, readonly string[]>> = {
  公众号: ['微信', '公号'],
  电子屏: ['屏'],
  小程序: ['微信'],
};

/** Channels of which a report may name none that its notes do not have, in the words that content is compared in. */
export const CHANNELS: readonly string[] = [
  ...['公众号', '抖音', '微博', '视频号', '快手', '头条号', '小程序', '客户端'],
  ...['喇叭', '电子屏', '查询机', '发布会', '公报', '抖音号', '短信', '报纸', '电视'],
];
