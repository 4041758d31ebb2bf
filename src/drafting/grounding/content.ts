/** Different words for one thing, and the one that stands for all; longer ones first. */
const SAME: readonly (readonly [string, string])[] = [
  ['业务学习|学习班|参训|轮训|讲座|授课|专题辅导', '培训'],
  ['政务新媒体|微信公众号|公众号|微信|微博|抖音|视频号|新媒体|推文', '新媒体'],
  ['门户网站|官方网站|政府网站|官网|网页|网站', '网站'],
  ['新闻发布会|新闻通气会|发布会', '发布会'],
  ['工作例会|例会|推进会|工作会|部署会|座谈会|专题会|会议|会商', '会议'],
  ['督查|督导|抽查|巡查|自查|排查|巡检|巡网|读网|检查', '检查'],
  ['宣传栏|公示栏|公开栏', '公开栏'],
  ['查阅点|查阅场所|公开专区|公开区|专区', '专区'],
  ['考评|测评|评估|评议|考核', '考核'],
  ['解读材料|解读稿件|解读稿|解读', '解读'],
  ['实施细则|细则|办法|规程|制度|机制|规定', '制度'],
  ['专职|专人|专门人员', '专人'],
];

/** Words that carry no fact of their own in this field: they neither need a ground nor give one. */
const GENERIC =
  '政府信息公开|政务公开|信息公开|政府信息|政务信息|工作人员|全年|本年度|年度|本机关|本单位|我[局县市区镇乡省委厅旗办]|我街道|我中心|' +
  '进一步|积极|认真|及时|切实|有效|不断|持续|全面|深入|扎实|稳步|统一|专题|专项|业务|相关|有关|各类|各项|各股室|各科室|各单位|各部门|' +
  '全局|全市|全县|全区|全镇|全乡|全系统|系统|组织|开展|进行|实施|推动|推进|加强|强化|做好|落实|严格|规范|完善|健全|定期|集中|累计|共计|合计|总计|' +
  '通过|围绕|结合|针对|按照|根据|依托|利用|以及|其中|包括|内容|情况|方面|方式|形式|要求|工作|人员|先后|分别|主要|同时|此外|另外|多次|' +
  '信息|人次|股室|科室|单位|部门|事项|门户|渠道|平台建设|公文|一年来|年初|年中|年底';
const FUNCTION_WORDS =
  /[的了和与及对为在于等将把向由从已均都也还所其该本各共次场期件条人名个项份篇余多年月日第并或以并被让使至到]/g;

const canonical = SAME.map(([words, word]) => [new RegExp(words, 'g'), word] as const);
const generic = new RegExp(GENERIC, 'g');

/** A text in which every word of a group of synonyms is the same word. */
export const unified = (text: string): string =>
  canonical.reduce((result, [words, word]) => result.replace(words, word), text);

/** The runs of Chinese characters that carry a text's content, without general words, function words and `verbs`. */
export function contentOf(text: string, verbs?: RegExp): string[] {
  const bare = unified(text)
    .replace(/《[^》]*》/g, ' ')
    .replace(generic, ' ');
  return (verbs ? bare.replace(verbs, ' ') : bare)
    .replace(FUNCTION_WORDS, ' ')
    .split(/[^\u4e00-\u9fff]+/)
    .filter((run) => run.length >= 2);
}

/** How much of a text's content another text holds: 0 to 1, by pairs of neighbouring characters; null without content. */
export function coverage(content: readonly string[], source: string): number | null {
  const held = unified(source);
  let all = 0;
  let found = 0;
  for (const run of content) {
    const known = new Set<number>();
    for (let index = 0; index + 1 < run.length; index += 1) {
      if (!held.includes(run.slice(index, index + 2))) continue;
      known.add(index);
      known.add(index + 1);
    }
    all += run.length;
    found += known.size;
  }
  return all === 0 ? null : found / all;
}
