import type { CellPath } from '../cells.ts';
import type { Report } from '../report.ts';
import type { Mention } from './mentions.ts';
import {
  answered,
  application,
  groupReading,
  type Reading,
  received,
  rowReading,
  sumReading,
} from './readings.ts';
import { APPLICATIONS, CHANNEL, CLOSING, LINK, NAMES_APPLICATION, QUALIFIED_ANSWER } from './words.ts';

/** What a pattern knows of a mention. `fit` is what its own expression found in the lead or the trail. */
export interface Fit {
  readonly mention: Mention;
  readonly report: Report;
  readonly fit: RegExpExecArray;
}

/** A way of counting something that the tables count too. */
export interface Pattern {
  /** What is counted; parts of a nested list are held against fewer of them. */
  readonly kind:
    | 'disposition'
    | 'carriedOver'
    | 'carriedForward'
    | 'applicant'
    | 'intake'
    | 'answered'
    | 'dispute'
    | 'document'
    | 'decision';
  readonly where: 'lead' | 'trail';
  readonly words: RegExp;
  /** The readings that it may have; null when the words around make it something else. */
  readonly readings: (fit: Fit) => readonly Reading[] | null;
}

const aboutApplications = ({ mention }: Fit): boolean =>
  mention.topic === 'applications' ||
  NAMES_APPLICATION.test(mention.lead) ||
  NAMES_APPLICATION.test(mention.trail);

const NEXT_YEAR = '(?:下一?年度?|次年|明年|翌年|来年|(\\d{4})年度?)';
const LAST_YEAR = '(?:上一?年度?末?|去年度?|往年|(\\d{4})年度?)';

/** A year that was printed must be the expected one; where none was, the words speak for themselves. */
const yearFits = (printed: string | undefined, expected: number): boolean =>
  printed === undefined || Number(printed) === expected;

const carriedOver = (fit: Fit): readonly Reading[] | null =>
  aboutApplications(fit) && yearFits(fit.fit[1], fit.report.year - 1) ? rowReading('carriedOver') : null;
const carriedForward = (fit: Fit): readonly Reading[] | null =>
  aboutApplications(fit) && yearFits(fit.fit[1], fit.report.year + 1) ? rowReading('carriedForward') : null;

const DISPOSITIONS: readonly (readonly [words: string, group: 'row' | 'group', key: string])[] = [
  ['部分(?:予以)?公开|区分处理', 'row', 'partiallyGranted'],
  ['不予公开', 'group', 'denied'],
  ['(?<!不|部分)予以公开|(?:同意|准予|决定)公开', 'row', 'granted'],
  ['国家秘密', 'row', 'deniedStateSecret'],
  ['法律、?行政法规(?:规定)?禁止公开', 'row', 'deniedByLaw'],
  ['三安全一稳定', 'row', 'deniedSecurityStability'],
  ['第三方(?:合法)?权益', 'row', 'deniedThirdPartyRights'],
  ['内部事务(?:性)?信息', 'row', 'deniedInternalAffairs'],
  ['过程性信息', 'row', 'deniedProcessInformation'],
  ['行政执法案卷(?:信息)?', 'row', 'deniedEnforcementFile'],
  ['行政查询事项', 'row', 'deniedInquiryMatter'],
  ['无法提供', 'group', 'unavailable'],
  ['(?:本机关|我局|本局)?不掌握(?:相关)?(?:政府)?(?:信息)?', 'row', 'unavailableNotHeld'],
  ['没有现成(?:的)?信息、?(?:需要?另行制作)?|需要?另行制作', 'row', 'unavailableNeedsCreation'],
  ['补正后(?:申请)?(?:内容)?仍(?:然)?不明确', 'row', 'unavailableStillUnclear'],
  ['不予处理', 'group', 'refused'],
  ['信访、?举报、?投诉类?', 'row', 'refusedPetition'],
  ['重复申请', 'row', 'refusedRepeat'],
  ['公开出版物', 'row', 'refusedPublication'],
  ['大量反复申请', 'row', 'refusedExcessive'],
  ['确认或者?重新出具(?:已获取)?(?:政府)?信息', 'row', 'refusedReconfirmation'],
  ['逾期(?:不|未)补正', 'row', 'otherNotCorrected'],
  ['逾期(?:未|不)[^，。]{0,12}缴(?:纳)?费用?', 'row', 'otherFeeUnpaid'],
  ['其他处理', 'group', 'other'],
];

const dispositionReading = (
  report: Report,
  [, group, key]: (typeof DISPOSITIONS)[number],
): readonly Reading[] => (group === 'row' ? rowReading(key) : groupReading(report, key));

const JOINED = DISPOSITIONS.map(
  (disposition) => [new RegExp(`(?:${disposition[0]})$`), disposition] as const,
);
const JOINS = /(?:的|类|情形)?(?:、|以及|及|和|与|或者?)$/;
/** No name of a disposition is longer. */
const LONGEST_DISPOSITION = 24;

/** The cells of the dispositions that are counted together with the one that follows: "予以公开及部分公开的6件". */
function joinedCells(before: string, report: Report): readonly CellPath[] {
  const cells: CellPath[] = [];
  let rest = before;
  while (JOINS.test(rest)) {
    const named = rest.replace(JOINS, '').slice(-LONGEST_DISPOSITION);
    const [words, disposition] = JOINED.find(([words]) => words.test(named)) ?? [];
    if (!words || !disposition) break;
    cells.push(...dispositionReading(report, disposition).flatMap(({ plus }) => plus));
    rest = named.replace(words, '');
  }
  return cells;
}

/** A disposition's own cells, or together with those of the dispositions that it is joined to. */
function withJoined(own: readonly Reading[], before: string, report: Report): readonly Reading[] {
  const joined = joinedCells(before, report);
  return joined.length === 0 ? own : own.map(({ plus }) => sumReading([...joined, ...plus]));
}

const dispositionPatterns = DISPOSITIONS.map(
  (disposition): Pattern => ({
    kind: 'disposition',
    where: 'lead',
    words: new RegExp(`(?:${disposition[0]})${CLOSING}$`),
    readings: (fit) =>
      CLASSIFIED.test(fit.mention.sentence) ||
      (!aboutApplications(fit) && !/答复|办结|申请/.test(fit.mention.upTo))
        ? null
        : withJoined(
            dispositionReading(fit.report, disposition),
            fit.mention.lead.slice(0, fit.fit.index),
            fit.report,
          ),
  }),
);

const ORGANIZATIONS = ['business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'];
const ofColumns = (columns: readonly string[]): Reading[] => [
  sumReading(columns.map((column) => application('new', column))),
  sumReading(columns.flatMap((column) => [application('new', column), application('carriedOver', column)])),
  sumReading(columns.map((column) => application('total', column))),
];

const APPLICANTS: readonly (readonly [words: string, columns: readonly (readonly string[])[]])[] = [
  ['自然人|(?<![其他])个人|(?<!企业|法人、)公民(?:个人)?', [['naturalPerson']]],
  [
    '(?<!(?:公民|自然人|个人)(?:、|和|及|或|与)?)法人(?:或|和|及|与|、|以及)?其他(?:社会)?组织',
    [ORGANIZATIONS],
  ],
  ['(?:商业)企业', [['business']]],
  ['(?<!商业)企业(?:法人)?|法人', [['business'], ORGANIZATIONS]],
  ['科研机构', [['research']]],
  ['社会公益(?:性)?组织', [['socialWelfare']]],
  ['法律服务机构', [['legalService']]],
];

const applicantPatterns = APPLICANTS.map(
  ([words, columns]): Pattern => ({
    kind: 'applicant',
    where: 'lead',
    words: new RegExp(`(?:${words})(?:申请人?|提出|提交|公开|政府|信息|的|类|共|为|有|件|：)*$`),
    readings: (fit) => (fit.mention.topic === 'applications' ? columns.flatMap(ofColumns) : null),
  }),
);

const RECEIVE = '(?:新收到?|收到|接收|接到|接受|受理|收办|收悉|收件|登记)';
const ANSWER = '(?:答复|办结|办理完毕|办理完成|办复|回复|处理完毕|处理完成|(?:作出|完成)[^，。]{0,14}答复)';

const intake = (fit: Fit): readonly Reading[] | null => {
  const before = fit.mention.lead.slice(0, fit.fit.index);
  const several = (before.match(new RegExp(CHANNEL, 'g'))?.length ?? 0) > 1 && /等/.test(before);
  if (CHANNEL.test(before) && !several) return null;
  if (CHANNEL.test(fit.mention.trail) || /复议|诉讼|许可|补正/.test(fit.mention.trail)) return null;
  return aboutApplications(fit) ? received() : null;
};

const answers = (fit: Fit): readonly Reading[] | null => {
  if (QUALIFIED_ANSWER.test(fit.mention.lead) || /延期|逾期|超期/.test(fit.mention.sentence)) return null;
  if (CHANNEL.test(fit.mention.lead) || !aboutApplications(fit)) return null;
  return answered(fit.report);
};

const handled = (fit: Fit): readonly Reading[] | null => {
  const done = answers(fit);
  return done && [...received(), ...done];
};

/** "依申请公开政府信息12件" may tell of what came in, of what was answered, or of what was given. */
const onRequest = (fit: Fit): readonly Reading[] | null => {
  if (CLASSIFIED.test(fit.mention.sentence)) return null;
  const given = [application('granted'), application('partiallyGranted')];
  const all = handled(fit);
  return all && [...all, ...rowReading('granted'), sumReading(given)];
};

const SUBJECT = '(?:\\d{4}年度?|全年|本年度?|年内|共|我局|本局|本机关|我市|我县|我区|全市|全县|全区)*';
const BARE = '(?:(?:政府)?信息公开申请|依申请公开(?:申请|事项|件))';

/** Counts of documents by their class (公文属性), which use the same words as the dispositions. */
const CLASSIFIED = /属性|公文|主动公开[^，。；]{0,8}\d|制作(?:的)?(?:政府)?信息|生成/;

/** How narratives count applications, in the order in which the patterns are tried. */
export const APPLICATION_PATTERNS: readonly Pattern[] = [
  ...dispositionPatterns,
  {
    kind: 'carriedOver',
    where: 'lead',
    words: new RegExp(`${LAST_YEAR}(?:的)?结转(?:至?本年度?|下来|过来|未办结|继续)?${APPLICATIONS}$`),
    readings: carriedOver,
  },
  {
    kind: 'carriedOver',
    where: 'lead',
    words: new RegExp(`结转自?${LAST_YEAR}${APPLICATIONS}$`),
    readings: carriedOver,
  },
  {
    kind: 'carriedOver',
    where: 'trail',
    words: new RegExp(`^${APPLICATIONS}(?:为|是|系|属)${LAST_YEAR}(?:的)?结转`),
    readings: carriedOver,
  },
  {
    kind: 'carriedForward',
    where: 'lead',
    words: new RegExp(
      `(?:结转|顺延|转|延续|留转)(?:至|到|入)?${NEXT_YEAR}(?:继续)?(?:答复|办理|处理)?${APPLICATIONS}$`,
    ),
    readings: carriedForward,
  },
  {
    kind: 'carriedForward',
    where: 'trail',
    words: new RegExp(`^(?:申请|事项)?(?:将|需|已|均|按规定|依法)*(?:结转|顺延|转)(?:至|到|入)?${NEXT_YEAR}`),
    readings: carriedForward,
  },
  ...applicantPatterns,
  { kind: 'intake', where: 'lead', words: new RegExp(`${RECEIVE}${APPLICATIONS}$`), readings: intake },
  {
    kind: 'intake',
    where: 'lead',
    words: new RegExp(`^${SUBJECT}申请(?:件|总)?(?:数|量)${LINK}$`),
    readings: intake,
  },
  { kind: 'answered', where: 'lead', words: new RegExp(`${ANSWER}${APPLICATIONS}$`), readings: answers },
  { kind: 'answered', where: 'lead', words: new RegExp(`(?:办理|处理)${APPLICATIONS}$`), readings: handled },
  { kind: 'answered', where: 'lead', words: new RegExp(`^${SUBJECT}${BARE}${LINK}$`), readings: handled },
  {
    kind: 'answered',
    where: 'lead',
    words: new RegExp(`^${SUBJECT}依申请公开(?:政府)?信息${LINK}$`),
    readings: onRequest,
  },
];
