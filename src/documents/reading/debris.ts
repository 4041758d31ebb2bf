import { daysIn } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** No line of a site is longer (characters). */
const LONGEST_SITE_LINE = 300;

/** Leftovers of word processors and forms that are no words of the report. */
const INLINE = /\[bookmark:[^\]]{0,80}\]|【?_GoBack】?/gu;
const WHOLE_LINES: readonly RegExp[] = [
  /^（文字描述[^）]*）$/u,
  /^(?:填报(?:单位|人|日期|时间)|填表人)\s*[:：].{0,60}$/u,
];
/** What a web site prints around an article. */
const SITE_LINES: readonly RegExp[] = [
  /^(?:发布(?:日期|时间|机构|单位)|信息来源|来源|稿源|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|量|次数)?|访问量|索引号?|文号|主题(?:分类|词)|字号|字体|作者|(?:责任)?编辑|责编|审核|校对|供稿|供图|排版|监制|[初复终]审|成文日期|公开(?:日期|方式|形式|范围)|有效性|信息分类)\s*[:：【[].{0,120}$/u,
  /^(?:(?:[【[]?(?:打印|关闭|返回|收藏|分享)(?:本页|此页|文章|窗口|顶部|首页|列表)?[】\]]?\s*){1,6}|.{0,30}政府信息公开.{0,6}年度报告\s*[[（(]?\d{4}-\d{1,2}-\d{1,2}[\])）]?|附件\s*(?:[:：]\s*)?无?|分享到?[:：]?.{0,20}|字号[:：]?.{0,12}|【?[大中小\s]{3,}】?|当前位置.{0,80}|首页\s*[>》].{0,80}|您(?:现在)?的位置.{0,80}|扫一扫.{0,40}|上一[篇条].{0,80}|下一[篇条].{0,80}|相关(?:链接|文档|附件|信息).{0,40})$/u,
  /^(?:(?:点赞|在看|转发|阅读原文|预览时标签不可点|微信扫一扫|关注该公众号|继续滑动看下一个|轻触阅读原文|分享|收藏|关注|写留言|推荐阅读|往期推荐)\s*){1,6}$/u,
  /^附件\s*(?:\d{1,2}\s*)?[:：].{1,80}\.(?:docx?|xlsx?|pdf|ofd|wps|zip|rar)$/iu,
  /^(?:主办|承办|版权所有|网站标识码|.{0,4}ICP备|.{0,8}公网安备|技术支持|网站地图|联系我们|Copyright).{0,120}$/iu,
];

/**
 * How much of what a site prints may stand beside a line: all of it behind an article on a web page; the article's own
 * particulars (发布时间, 来源) between its title and its first paragraph.
 */
type Beside = 'nothing' | 'particulars' | 'site';

const SITE: Readonly<Record<Beside, readonly RegExp[]>> = {
  nothing: [],
  particulars: SITE_LINES.slice(0, 1),
  site: SITE_LINES,
};

/** What only a site prints; a report may end in "附件：" or "联系我们：…" by itself. */
const SURELY_SITE =
  /点赞|在看|阅读原文|打印|关闭|扫一扫|分享到|返回顶部|版权所有|网站标识码|ICP备|公网安备|上一[篇条]|下一[篇条]|^附件.{1,80}\.[a-z]{3,4}$/iu;

/** How many lines at the end of a text are what a site prints behind an article that was pasted with it. */
export function siteLinesAtEnd(lines: readonly string[]): number {
  const last = lines.findLastIndex(
    (line) => line.trim() !== '' && !SITE_LINES.some((pattern) => pattern.test(line.trim())),
  );
  const behind = lines.slice(last + 1);
  return behind.some((line) => SURELY_SITE.test(line)) ? behind.length : 0;
}

/** A line without its leftovers, the leftovers as printed, and whether the site printed it: that is no fault of the report. */
interface Swept {
  readonly text: string;
  readonly debris: readonly string[];
  readonly isSite: boolean;
}

/** What a site says of an article; several of them in one line are none of the article's words. */
const PARTICULARS = wordSet([
  '{发布|更新|成文|公开}{时间|日期}',
  '{信息|文章|}来源',
  '{浏览|阅读|点击|访问}{次数|量|数|}',
  '{选择|阅读|选择阅读|}字{号|体}',
  '发布{机构|单位}',
  '{责任|}编辑',
  '索引号',
  '作者',
]);

/** The minute behind the day on which an account published: 原创 云岭水务 2025-01-20 17:30. */
const MINUTE = /^ ?\d{1,2}：\d{2}/;
/** A line with it is no longer where nothing else is said (characters). */
const LONGEST_STAMP = 60;

/** Whether a line says when an account published, and nothing else but whose it is. */
function isStamp(line: string): boolean {
  if (line.length > LONGEST_STAMP || /[。，；]/u.test(line)) return false;
  const { text } = fold(line);
  return daysIn(text).some(({ kind, end }) => kind === 'date' && MINUTE.test(text.slice(end)));
}

/** Whether a line is made of a site's particulars, whatever address stands before them. */
function isOfSite(line: string): boolean {
  if (isStamp(line)) return true;
  const { text } = fold(line.slice(0, LONGEST_SITE_LINE), 'dropped');
  return PARTICULARS.all(text).filter(({ end }) => text[end] === '：').length > 1;
}

/** Takes leftovers out of a line of text, and what a site prints where such may stand. */
export function sweep(line: string, beside: Beside): Swept {
  const text = line.trim();
  if (beside !== 'nothing' && isOfSite(text)) return { text: '', debris: [], isSite: true };
  if (SITE[beside].some((pattern) => pattern.test(text))) return { text: '', debris: [], isSite: true };
  if (WHOLE_LINES.some((pattern) => pattern.test(text))) return { text: '', debris: [text], isSite: false };
  const debris = line.match(INLINE) ?? [];
  return { text: debris.length > 0 ? line.replace(INLINE, '') : line, debris, isSite: false };
}
