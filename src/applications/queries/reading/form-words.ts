import type { WordTable } from '../../../language/lexicon.ts';
import { formOf, NEWEST_FORM } from '../../../report/forms/choose.ts';
import { CHANNEL_WORDS } from '../../../report/words/channels.ts';
import { type FormName, neversOf, wordTable } from '../../../report/words/form-words.ts';
import { formLabels } from '../../../report/words/labels.ts';
import { APPLICANT_KINDS } from '../../case/applicant.ts';
import { DISPOSITIONS, groupOf } from '../../case/dispositions.ts';
import { DISPUTE_KINDS, DISPUTE_RESULTS, type Filter } from '../query.ts';
import { dayOfDispute, type State } from './said.ts';
import type { Plain, Word } from './word.ts';

const FORM = formOf(NEWEST_FORM);

/** Rows around the results that are a state of an application. What goes on into the next year depends on the day. */
const STATES: Readonly<Record<string, State>> = {
  carriedOver: 'carriedOver',
  total: 'answered',
};

/** What a name of the form holds a question to: kinds of applicant, results, states; nothing for its other rows. */
function filterOf(name: FormName): Plain | null {
  if (name.kind === 'column') {
    const kinds = APPLICANT_KINDS.filter((kind) => name.columns.includes(kind));
    return kinds.length > 0 ? { by: 'kind', kinds } : null;
  }
  if (name.kind !== 'row') return null;
  const state = name.rows.length === 1 ? STATES[name.rows[0] ?? ''] : undefined;
  if (state) return { by: 'state', state };
  const results = DISPOSITIONS.filter((disposition) => name.rows.includes(disposition));
  return results.length > 0 ? { by: 'result', results } : null;
}

/** What a name of table 四 holds a question to: instances, or how they ended. */
function disputeOf(name: FormName): Plain<Extract<Filter, { by: 'dispute' }>> | null {
  switch (name.kind) {
    case 'row':
      return { by: 'dispute', kinds: DISPUTE_KINDS.filter((kind) => name.rows.includes(kind)), results: [] };
    case 'column': {
      const results = DISPUTE_RESULTS.filter((result) => name.columns.includes(result));
      return results.length > 0 ? { by: 'dispute', kinds: [], results } : null;
    }
    default:
      return null;
  }
}

/** Behind the words for a way in which applications come: 当面交的, 网上提交. */
const CAME =
  '{|交|提交|递交|来|来交|来提|来递|来送|来办|来申请|过来交|交来|送来|寄来|申请|提出|寄|送|收|收取|收到|收件|接收|受理|登记}';

const FOREIGN: Word = { is: 'foreign' };

/** Everything that was not given, for whatever reason. */
const REFUSALS = DISPOSITIONS.filter((each) => ['denied', 'refused'].includes(groupOf(each)));

/** Words of questions alone: of what lapsed, of several groups of the form at once, of ways to come in English. */
const OTHERS: WordTable<Word> = [
  [
    [
      '{refusal|rejection|denial}{s|}',
      '{refused|rejected|turned down|turn down|refuse|reject|denied|deny|turned away|knocked back|knock back|declined}',
    ],
    {
      is: 'filter',
      filter: { by: 'result', results: REFUSALS },
      moment: 'answered',
    },
  ],
  [
    ['{给了|给的|给了的|给出去|答应了|同意公开了}{的|}'],
    { is: 'filter', filter: { by: 'result', results: ['granted', 'partiallyGranted'] } },
  ],
  [
    ['{信息|}公开{了的|出去的|过的|出来的}', '{granted|disclosed} in full', 'fully {granted|disclosed}'],
    { is: 'filter', filter: { by: 'result', results: ['granted'] }, moment: 'answered' },
  ],
  [
    [
      '{部分|一部分}{的|}',
      'part{ly|ially} {granted|disclosed|released}',
      '{granted|disclosed|released} in part',
      'in part',
    ],
    { is: 'filter', filter: { by: 'result', results: ['partiallyGranted'] }, moment: 'answered' },
  ],
  [
    [
      '{没|没有|未}{补正|补|补材料}{就|便|而}{结|办结|关|结掉|关掉|终结|终止|结案|了结|不办}{了|}{的|}',
      '{没|没有|未}{收到|等到|来}补正{就|便|}{结|办结|结案|不再处理|不处理|终结}{了|}{的|}',
    ],
    { is: 'filter', filter: { by: 'result', results: ['otherNotCorrected'] }, moment: 'answered' },
  ],
  [
    ['{提供|给|公开}不{了|出|出来}{的|}'],
    {
      is: 'filter',
      filter: { by: 'result', results: DISPOSITIONS.filter((each) => groupOf(each) === 'unavailable') },
      moment: 'answered',
    },
  ],
  [
    ['{全给|全部给|全给了|全部给了|都给全了}{的|}'],
    { is: 'filter', filter: { by: 'result', results: ['granted'] } },
  ],
  [
    ['{予以公开|准予公开|全部公开|全文公开|完全公开|全公开}{了|}{的|}'],
    {
      is: 'filter',
      filter: { by: 'result', results: ['granted'] },
      moment: 'answered',
      isWhole: true,
    },
  ],
  [
    [
      '{没|没有|未}{给全|全给|公开全|全部公开|给齐}{的|}',
      '{给一部分|给了一部分|部分给|部分给了|只给一部分|给了部分}{的|}',
    ],
    { is: 'filter', filter: { by: 'result', results: ['partiallyGranted'] } },
  ],
  [
    [
      '{不予|拒|拒得|拒过|驳得|拒了|被拒|遭拒|驳了|驳|驳掉|驳掉了|驳过|被驳|打回|打回去|挡回去|顶回去|拒掉|回绝|回绝的|没答应|否了}{的|}',
    ],
    {
      is: 'filter',
      filter: { by: 'result', results: REFUSALS },
      moment: 'answered',
    },
  ],
  [
    ['{没给|不给|没给成|没要到|没要成|没要着|没给出去|一点没给|没给公开|没公开成|没有公开成}{的|}'],
    {
      is: 'filter',
      filter: {
        by: 'result',
        results: DISPOSITIONS.filter((each) => ['denied', 'unavailable', 'refused'].includes(groupOf(each))),
      },
      moment: 'answered',
    },
  ],
  [
    ['{没公开|不给公开|不与公开|不于公开|拒绝|拒绝的|没同意}{的|}'],

    {
      is: 'filter',
      filter: { by: 'result', results: DISPOSITIONS.filter((each) => groupOf(each) === 'denied') },
      moment: 'answered',
    },
  ],
  [
    [
      '{补正|补|补了|补完|补过}{后|之后|完|}{还|还是|仍|仍然|依然}{不行|不清楚|不明确|不明|不合格|没说清}{的|}',
    ],
    { is: 'filter', filter: { by: 'result', results: ['unavailableStillUnclear'] }, moment: 'answered' },
  ],
  [['{其他|其它|别的}{的|}'], { is: 'others' }],
  [
    [
      '没{|有}现成信息{|的}{要|需|需要|得}{加工|制作|另行制作|汇总}{的|}',
      '{要|需|需要|得}{加工|另行制作|重新制作|汇总加工|加工汇总}{才能给|}{的|}',
    ],
    { is: 'filter', filter: { by: 'result', results: ['unavailableNeedsCreation'] }, moment: 'answered' },
  ],
  [
    [
      '{本机关|我们|我局|局里|本局|单位|本单位}没有{的|}{信息|}{的|}',
      '{东西|信息|材料}{根本|压根|压根儿|本来|}{就|}不{在|归}{我们|咱们|我局|本局}',
      '{|根本|压根|压根儿|就}不{在|归}{我们|咱们|我局|本局}{这儿|这里|这边|手里|手上|保管|管}{的|}',
      '{东西|信息|材料}{根本|压根|压根儿|就}不{在|归}{我们|咱们|我局|本局}{这儿|这里|这边|手里|手上|保管|管}{的|}',
    ],
    { is: 'filter', filter: { by: 'result', results: ['unavailableNotHeld'] }, moment: 'answered' },
  ],
  [
    [
      '{没|没有|未}{交费|缴费|交钱|收钱|收到钱|收费|收到费}{就|}{结|办结|不办|结案}{了|}{的|}',
      '{没|没有|未|不}{交费|缴费|交钱}{而|就|}{终结|终止|结案|了结|不再处理}{了|}{的|}',
    ],
    { is: 'filter', filter: { by: 'result', results: ['otherFeeUnpaid'] }, moment: 'answered' },
  ],
  [
    ['{补正|}{逾期|过期|超期}{没|未|不|没有}{补|补正|补材料|补来}{的|}'],
    { is: 'filter', filter: { by: 'result', results: ['otherNotCorrected'] }, moment: 'answered' },
  ],
  [
    ['{涉企|涉及企业|涉民企|和企业有关|企业相关}{的|}'],
    { is: 'filter', filter: { by: 'kind', kinds: ['business'] } },
  ],
  [
    ['{in person|in-person|by hand|at the counter}'],
    { is: 'filter', filter: { by: 'channel', channels: ['in-person'] } },
  ],
  [
    ['{by post|by mail|via post|via mail|by letter|posted}'],
    { is: 'filter', filter: { by: 'channel', channels: ['post'] } },
  ],
  [
    ['{信|信件|来信|书信|挂号}{来|寄来|过来|递来}'],
    { is: 'filter', filter: { by: 'channel', channels: ['post'] } },
  ],
  [['{online|on the web}'], { is: 'filter', filter: { by: 'channel', channels: ['online'] } }],
  [
    ['{公益|公益组织|公益机构|公益团体}{的|}'],
    { is: 'filter', filter: { by: 'kind', kinds: ['socialWelfare'] } },
  ],
  [
    ['{law firm|law firms|lawfirm|lawfirms|lawyer|lawyers}'],
    { is: 'filter', filter: { by: 'kind', kinds: ['legalService'] } },
  ],
  [
    ['{individuals|individual|citizen|citizens|natural person|natural persons|people|the public}'],
    { is: 'filter', filter: { by: 'kind', kinds: ['naturalPerson'] } },
  ],
];

/** The form's words for applicants, results and disputes, and the ways in which applications come, in a question. */
export const FORM_WORDS: WordTable<Word> = [
  // 补正后, 补正完: what the report does not count is something that happened to a case.
  [neversOf('applications').filter((line) => !line.startsWith('补正')), FOREIGN],
  [
    [
      '{这样|这种|这类|那样|那种}的{件|情况|申请|}',
      '{收|收了|收过}{谁|哪家|哪几家|谁家}的{钱|费}',
      '{占地|占用|侵占|强占|占道}',
      '研究{报告|成果|结论|课题|方案|意见}',
      '{公示|公告|异议}期{内|满|届满|过|}',
      '{|是|都是}{哪|哪一|哪几|什么|各|几}类{内容|信息|事项|东西|材料|问题|事}',
      '不了',
      '既{申请|要|提|来|问}{过|了|}',
      '{的|}{除外|排除在外}',
      '{没|没有}{活|件|事干|活干}',
    ],
    FOREIGN,
  ],
  ...[
    ...formLabels(FORM, 'applications'),
    ...wordTable(FORM, 'applications', ['words', 'kinds', 'inPlace']),
  ].flatMap(([lines, name]): [readonly string[], Word][] => {
    const filter = filterOf(name);
    if (!filter) return [];
    const isAnswered = filter.by === 'result' || (filter.by === 'state' && filter.state === 'answered');
    return [[lines, { is: 'filter', filter, ...(isAnswered ? { moment: 'answered' } : {}) }]];
  }),
  ...[...formLabels(FORM, 'disputes'), ...wordTable(FORM, 'disputes', ['words', 'kinds'])].flatMap(
    ([lines, name]): [readonly string[], Word][] => {
      const filter = disputeOf(name);
      return filter ? [[lines, { is: 'filter', filter, moment: dayOfDispute(filter) }]] : [];
    },
  ),
  ...OTHERS,
  ...CHANNEL_WORDS.map(({ channel, words, opening = [] }): [readonly string[], Word] => [
    [...words.map((word) => `${word}${CAME}`), ...words, ...opening],
    { is: 'filter', filter: { by: 'channel', channels: [channel] } },
  ]),
];
