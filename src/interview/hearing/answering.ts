import { type Phrase, phrase } from '../../report/language.ts';
import type { Question } from '../questions/question.ts';
import { RULES } from '../rules/all.ts';

/** What is said where last year's words are to be taken again. */
export const NOT_COPIED: Phrase | null = RULES.find(({ id }) => id === 'copied')?.answer ?? null;

/** What is said where this year is told by last year's report, and there is none. */
export const NO_LAST_YEAR: Phrase = phrase(
  '还没有记：没有上年年报，去年怎么写的取不出来，年报也不能照抄。请写今年实际的渠道、做法（一直沿用的也可以照实写），或把上年年报发到这里；没有可写的点“没有”。',
  'Not noted: there is no report of last year to take it from. Say what there was this year, drop that report here, or press “None”.',
);

/** What is said where a file is wanted and its address is given. */
export const READ_FROM_FILE: Phrase | null = RULES.find(({ id }) => id === 'file-kinds')?.answer ?? null;

/** How each kind of question is answered, for whoever asks that. */
const ANSWERING: Readonly<Record<Question['kind'], Phrase>> = {
  cells: phrase(
    '写件数就行，例如“处罚86件，强制0件”；没有就写“没有”，数还没出来可点“问过再填”。',
    'Just the figures, e.g. “penalties 86, coercive 0”; “none” where there was none.',
  ),
  notes: phrase(
    '写事实就行：做了什么、几次、几条，一行一条，每条一两句，不用写套话，成文由初稿来做；表里有的件数不用再写。没有就点“没有”。',
    'Facts are enough: what was done and how often, a line each; the draft makes sentences of them.',
  ),
  draft: phrase(
    '看一遍是否属实：没问题点“采用”，要改点“改文字”，也可以直接说怎么改。',
    'Read whether it is true: accept it, edit it, or say what to change.',
  ),
  contact: phrase(
    '写办公地址、邮编、办公电话，例如：人民路1号，223001，0517-83600000。不写个人手机号。',
    'Address, postcode and office phone; no private numbers.',
  ),
  received: phrase(
    '全年一件也没收到点“未收到”；收到过点“收到了”，下一步填件数。',
    'Press “None received” or “Received some”; the figures come next.',
  ),
  previous: phrase(
    '把上年年报文件拖到本话题里即可；没有点“直接填”。',
    'Drop last year’s file in this thread; without one press “Start without”.',
  ),
  check: phrase(
    '每条提示后面有按钮，点了就到那一处；没有错误后点“生成文件”。',
    'Each finding has a button that leads there; then make the file.',
  ),
};

/** How a question is answered. */
export const howToAnswer = ({ kind }: Question): Phrase => ANSWERING[kind];
