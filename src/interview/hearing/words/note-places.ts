import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { NOTES_ID } from '../../questions/ids.ts';

/** The questions for notes that words belong to: a word of several questions settles none of them. */
export const NOTE_PLACES = lexicon<readonly string[]>([
  [
    [
      '{政策|}解读',
      '{图解|发布会|新闻发布|回应关切|主动公开|公开信息|发布信息|政府公报刊登|在线访谈|热点回应}',
    ],
    [NOTES_ID.proactiveDisclosure],
  ],
  [['{依申请|受理点|受理窗口|申请渠道|答复书|答复模板|申请人}'], [NOTES_ID.onRequest]],
  [
    ['{清理|废止|失效|保密审查|公开前审查|公开审查|公开目录|目录|归档|规范性文件库|信息管理}'],
    [NOTES_ID.informationManagement],
  ],
  [['{改版|新栏目|公开专区|专区|查阅点|账号|适老化|无障碍|平台}'], [NOTES_ID.platforms]],
  [['{培训|考核|评议|问责|追责|责任追究|督查|督导|通报|例会|业务会}'], [NOTES_ID.supervision]],
  [['{信息处理费|处理费}'], [NOTES_ID.fees]],
]);

/** Where things are published: with a count of them that is 主动公开, or 平台建设; else the channel of anything. */
export const CHANNELS = wordSet(['{网站|官网|门户网站|公众号|微信|微博|新媒体|公报|专栏}']);

/** What is published is counted in these. */
export const PUBLISHED_IN: ReadonlySet<string> = new Set(['条', '篇', '则', '期']);

/** What a question for notes is called. */
export const NOTE_QUESTIONS = lexicon<string>([
  [['主动公开{|情况}'], NOTES_ID.proactiveDisclosure],
  [['依申请公开{|情况}'], NOTES_ID.onRequest],
  [['{|政府}信息管理{|情况}'], NOTES_ID.informationManagement],
  [['平台建设{|情况}', '平台'], NOTES_ID.platforms],
  [['监督保障{|情况}'], NOTES_ID.supervision],
  [['{存在的|}问题', '{存在的|}不足'], NOTES_ID.problems],
  [['{改进|}措施'], NOTES_ID.measures],
  [['其他事项'], NOTES_ID.other],
]);

/** Words that add to what was said before: 上一条漏了, 再补一条. */
export const ADDING = wordSet([
  '{还|再|}{漏|漏了|漏说了|漏写了|少写了|少说了|忘了写|忘了说|忘说了|忘写了}{|一条|一个|一项}',
  '{再|还|}{加|补|补充|添|加上|补上}{一条|一个|一点|一项|一句|几条}',
  '{还要|还得|再|还}{加|补|补充|添|加上|补上}{|个|条}',
  '{再|还|}{给|往|在}{后面|后头|末尾}{缀|续|接|补|加|添}{一句|一条|一个|几个字}',
]);

/** Words that take down a note behind the question that is named for it: 监督保障记一条. */
export const TAKING = wordSet([
  '{|还要|给我|帮我}{记|写|加|添|补|放|归}{一条|一句|一笔|上一条|上一句|一项|个}',
]);

/** What was asked before is called by its place. */
export const PLACE_BEFORE = wordSet([
  '{上|前}{一条|一题|一问|一个|面|边}{|那条|那题|那问|那个|的}',
  '{刚才|刚刚|之前}{|那条|那题|那问|那个|的}',
]);
