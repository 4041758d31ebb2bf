import { cutBefore, enumeratorOf, withoutEnumerator } from '../../../language/enumerators.ts';
import { formOf, formVersionFor } from '../../forms/choose.ts';
import { ASPECTS, type AspectKey } from '../../sections.ts';
import { type Rule, say } from '../rule.ts';

/** Words by which a passage's opening shows which aspect it is about, as reports word them. */
const OPENINGS: Readonly<Record<AspectKey, RegExp>> = {
  proactiveDisclosure: /(?<!依申请|不)主动公开|主动发布|公开内容/,
  onRequest: /依(?:法)?申请|(?:政府)?信息公开申请/,
  informationManagement:
    /信息(?:资源)?(?:的)?(?:规范化|规范|日常|动态|全流程|标准化)*管理|信息资源|信息发布审核|规范性文件管理|(?:信息|公开)审查/,
  platforms:
    /平台(?:的)?(?:规范化|标准化)?(?:建设|管理|运维|渠道)|公开(?:信息)?平台|公开(?:载体|渠道|专栏|专区)|(?:网站|新媒体|载体|渠道|阵地)(?:集约化|平台)?建设/,
  supervision:
    /监督(?:和|与|、)?保障|监督|(?:组织|制度|机制|队伍)保障|保障措施|组织领导|考核|社会评议|教育培训|业务培训/,
};

/** Facts that cover an aspect wherever they stand: how much was published, how many applications there were. */
const FACTS: Readonly<Partial<Record<AspectKey, RegExp>>> = {
  proactiveDisclosure: /主动公开[^。\n]{0,20}\d/,
  onRequest:
    /(?:收到|新收|受理|收办|接收|办理)[^。，\n]{0,12}申请[^。，\n]{0,6}\d|(?:未|没有)(?:收到|接到)[^。\n]{0,12}申请/,
};

/** The keyword stands within so many characters from where a sentence begins to say something. */
const OPENING = 6;

const LEAD_IN =
  /^(?:\d{4}年度?|全年|本年度?|[我全][局委办市县区镇乡厅省]|本机关|在|关于|加强|深化|推进|强化|做好|规范|完善|落实|开展|抓好|进一步|积极|持续|不断|扎实|认真|严格|及时|切实|全面|大力|有序|依法(?!申请)|推动|处理|[，,])+/;

/** Where passages begin: paragraphs, sentences, （一） and 一是 within a sentence; each without what leads up to its subject. */
const passagesOf = (text: string): string[] =>
  text
    .replace(/[ \t\u3000]/g, '')
    .split(/[\n。；;：:]/)
    .flatMap((line) => cutBefore(line, 'spoken'))
    .flatMap((line) => cutBefore(line, 'section'))
    .filter((passage) => passage !== '')
    .map((passage) => withoutEnumerator(passage).replace(LEAD_IN, ''));

const opensWith = (passage: string, pattern: RegExp): boolean => {
  const match = pattern.exec(passage.slice(0, OPENING * 4));
  return match !== null && match.index <= OPENING;
};

/** A heading with its numeral, or with a digit that slipped in among the numerals. */
const isHeaded = (line: string): boolean => ['section', 'point'].includes(enumeratorOf(line)?.level ?? '');

/** No heading is longer (characters). */
const LONGEST_HEADING = 40;

/** The sub-headings of a text, whole: （三）完善制度规范，加强政府信息管理 is about what its second half says. */
const headingsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => isHeaded(line))
    .map((line) => withoutEnumerator(line).split(/[。：:]/u)[0] ?? '')
    .filter((heading) => heading.length <= LONGEST_HEADING);

/** From so many aspects with headings of their own on, the text is parted by aspect: a sentence elsewhere covers none. */
const PARTED = 3;

/** The paragraphs with a heading of their own, where the text is parted by aspect; else every passage. */
function passagesToSearch(text: string): string[] {
  const headed = text
    .replace(/[ \t\u3000]/g, '')
    .split('\n')
    .filter((line) => isHeaded(line))
    .map((line) => withoutEnumerator(line).replace(LEAD_IN, ''));
  const named = ASPECTS.filter(({ key }) => headed.some((line) => opensWith(line, OPENINGS[key])));
  return named.length >= PARTED ? headed : passagesOf(text);
}

/** One of the five aspects that 一 must cover since the 2021 layout is not there, whatever its heading is worded like. */
export const aspectMissing: Rule = ({ report, source, lang }) => {
  const demanded = [report.form, formVersionFor(report.year)].some((version) => formOf(version).asksAspects);
  if (!demanded || report.overview.trim() === '' || source?.unreached.includes(1)) return [];
  const passages = passagesToSearch(report.overview);
  const headings = headingsOf(report.overview);
  const covered = (key: AspectKey) =>
    headings.some((heading) => OPENINGS[key].test(heading)) ||
    passages.some((passage) => opensWith(passage, OPENINGS[key])) ||
    FACTS[key]?.test(report.overview) === true;
  const missing = ASPECTS.filter(({ key }) => !covered(key)).map(({ label }) => label);
  if (missing.length === 0) return [];
  const named = missing.map((label) => `“${label}”`);
  return [
    {
      rule: 'aspect-missing',
      severity: 'warning',
      section: 1,
      cells: [],
      message: say(
        lang,
        `总体情况没有单独写到${named.join('、')}。格式要求写明五个方面，请补写；没有开展的也请说明。`,
        `Section 一 has no passage on ${named.join(', ')}. Add one, or say that there was nothing.`,
      ),
      expected: missing.join('、'),
      where: { start: 0, end: report.overview.length },
      ground:
        '国办公开办函〔2021〕30号附件：总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
    },
  ];
};
