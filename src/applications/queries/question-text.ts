import { type Lang, type Phrase, phrase } from '../../report/language.ts';
import { filtersText } from './filter-text.ts';
import type { Meant } from './meant.ts';
import type { ASPECTS, GROUPINGS, Measure, Query } from './query.ts';

/** What of each case is asked. */
const ASPECT: Readonly<Record<(typeof ASPECTS)[number], Phrase>> = {
  stage: phrase('到哪一步了', 'where do they stand'),
  due: phrase('什么时候到期', 'when are they due'),
  late: phrase('有没有逾期', 'were they late'),
  cause: phrase('为什么逾期或延期', 'why were they late or extended'),
  result: phrase('怎么处理的', 'what was the result'),
  course: phrase('办理经过', 'what happened to them'),
  remedy: phrase('还能不能申请复议或起诉', 'until when can they be disputed'),
  handler: phrase('谁承办', 'who handles them'),
  applicant: phrase('谁申请的', 'who applied'),
  who: phrase('是谁', 'who is it'),
  content: phrase('申请什么内容', 'what are they about'),
  sameness: phrase('申请的内容是否相同', 'do they ask for the same'),
  receipt: phrase('什么时候收到的', 'when were they received'),
  took: phrase('用了几天', 'how long did they take'),
  extension: phrase('延期情况', 'how were they extended'),
  correction: phrase('补正情况', 'how does the correction stand'),
  consultation: phrase('征求意见情况', 'how does the consultation stand'),
  reasons: phrase('说明理由情况', 'what reasons were given'),
  fee: phrase('收费情况', 'what was charged'),
  dispute: phrase('复议、诉讼情况', 'how does the dispute stand'),
};

/** By what a count is split up. */
const GROUP: Readonly<Record<(typeof GROUPINGS)[number], Phrase>> = {
  day: phrase('日', 'day'),
  month: phrase('月份', 'month'),
  quarter: phrase('季度', 'quarter'),
  half: phrase('半年', 'half-year'),
  handler: phrase('承办人', 'handler'),
  kind: phrase('申请人类型', 'kind of applicant'),
  outcome: phrase('处理结果', 'result'),
  result: phrase('理由', 'ground'),
  channel: phrase('渠道', 'channel'),
  content: phrase('内容', 'content'),
  stage: phrase('办理状态', 'stage'),
  due: phrase('到期日', 'due date'),
  applicant: phrase('申请人', 'applicant'),
};

type Naming = (handler: string) => string;

/** What is wanted, as it is asked behind what it is asked of. */
function wantedText(measure: Measure, lang: Lang, nameOf: Naming): Phrase {
  switch (measure.kind) {
    case 'list':
      return phrase('有哪些', 'which are they');
    case 'count':
      return phrase('有几件', 'how many');
    case 'share': {
      const part = filtersText(measure.part, lang, nameOf);
      return phrase(`里，${part}的占多少`, `what share is ${part}`);
    }
    case 'average':
      return phrase('平均用几天', 'how long do they take on average');
    case 'extreme':
      return measure.which === 'longest'
        ? phrase('用时最长的是哪件', 'which took the longest')
        : phrase('用时最短的是哪件', 'which took the shortest');
    case 'lasting':
      return phrase('各环节之间用了几天', 'how many days lie between');
    case 'fees':
      return phrase('收费多少', 'what was charged');
    case 'groups':
      return phrase(`按${GROUP[measure.by].zh}各几件`, `how many by ${GROUP[measure.by].en}`);
    case 'compare': {
      const sides = measure.sides.map((side) => filtersText(side, lang, nameOf));
      return phrase(`${sides.join('和')}的各几件`, `${sides.join(' and ')}: how many each`);
    }
    case 'aspect':
      return ASPECT[measure.aspect];
    case 'counting':
      return phrase('期限怎么算的', 'how were their dates counted');
    case 'supposed':
      return phrase('会怎样', 'how would it stand');
    case 'summary':
      return phrase('总体情况', 'an overview');
    default:
      return measure satisfies never;
  }
}

/** Where words ask of several things, each is a question. */
const JOINT: Phrase = phrase('；', '; ');

/** A person as the platform has it, whom nobody reads. */
const isMention = (filter: Query['filters'][number]): boolean =>
  filter.by === 'handler' && /^[UW][A-Z0-9]{6,20}$/.test(filter.name ?? '');

/** The questions that a person may have meant, in full; as they were written where somebody is mentioned. */
export const meantText = ({ text, queries }: Meant, lang: Lang): string =>
  queries.some(({ filters }) => filters.some(isMention))
    ? text
    : queries.map((query) => questionText(query, lang, (name) => name)).join(JOINT[lang]);

/** A query as a question in full: 未办结、您承办的有几件. */
export function questionText({ measure, filters }: Query, lang: Lang, nameOf: Naming): string {
  const of = filtersText(filters, lang, nameOf);
  const wanted = wantedText(measure, lang, nameOf)[lang];
  if (of === '') return wanted;
  return lang === 'zh' ? `${of}的${wanted}` : `${of}: ${wanted}`;
}
