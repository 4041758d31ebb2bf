import { applicantLabel } from '../applications/case/applicant.ts';
import { channelLabel } from '../applications/case/words.ts';
import type { Intake } from '../applications/intake/intake.ts';
import type { LedgerReading } from '../applications/intake/readers.ts';
import { betweenText } from '../applications/queries/duration-text.ts';
import { filterText, timeText } from '../applications/queries/filter-text.ts';
import type { Filter, Measure, Query } from '../applications/queries/query.ts';
import type { Act } from '../interview/hearing/act.ts';
import type { CellsRead } from '../interview/hearing/cells-read.ts';
import type { Command, PlainCommand } from '../interview/hearing/command.ts';
import type { Reply } from '../interview/hearing/words/replies.ts';
import { questionOf } from '../interview/questions/list.ts';
import type { Session } from '../interview/session.ts';
import type { IsoDate } from '../language/date.ts';
import { dayText } from '../report/calendar/explain.ts';
import { cellLabel } from '../report/cells.ts';

/** What a message may be read as: something for the report, or for the ledger. */
export type SentenceReading = Act | LedgerReading;

const COMMANDS: Readonly<Record<PlainCommand, string>> = {
  back: '回到上一步',
  undo: '撤销上一步',
  skip: '跳过这一问',
  pause: '暂停填报',
  resume: '继续填写',
  cancel: '取消年报',
  help: '看帮助',
  rename: '改机关名称',
  check: '检查年报',
  finish: '生成文件',
  compare: '与上年对比',
  pdf: '发PDF',
  ledger: '按台账填第三、四部分',
  draft: '看初稿',
};

const REPLIES: Readonly<Record<Reply, string>> = {
  yes: '答“是”',
  no: '答“不是”',
  none: '答“没有”',
  nothing: '答“全都没有”',
  neither: '答“申请、复议诉讼都没有”',
  some: '答“有”',
  hesitate: '还答不上来，先等着',
  wrong: '说前面有不对的地方',
  asks: '问这样对不对',
};

const ASKS: Readonly<Record<Extract<Act, { does: 'ask' }>['of'], string>> = {
  answering: '问这一问怎么答',
  rules: '问填报规则',
  ledger: '问台账',
};

function commandText(command: Command): string {
  switch (command.kind) {
    case 'askLater':
      return `问过再填，问${command.who ?? '谁没有说'}${command.until === null ? '' : `，到${dayText(command.until, 'zh')}`}`;
    case 'handOver':
      return `请${command.who}接着办`;
    case 'version':
      return `再发一次第${command.version}版文件`;
    case 'goTo':
      return `去第${command.section}部分`;
    case 'change':
      return command.what === null ? '修改，没说改哪里' : `修改“${command.what}”`;
    case 'show':
      return command.section === null ? '查看已填' : `查看第${command.section}部分已填的`;
    case 'language':
      return command.lang === 'zh' ? '换成中文' : '换成英文';
    default:
      return COMMANDS[command.kind];
  }
}

const section = (text: string): string[] => (text === '' ? [] : [text]);

/** The figures cell by cell; zeros that nobody said one by one are counted. */
function cellsText({ question, cells, stated, remarks, mismatches }: CellsRead, session: Session): string[] {
  const label = (path: string): string => `“${cellLabel(session.content.report.form, path)}”`;
  const all = Object.entries(cells);
  const [zeros, figures] = [all.filter(([, value]) => value === 0), all.filter(([, value]) => value !== 0)];
  const few = zeros.length <= 4;
  return [
    `填“${questionOf(session, question).name.zh}”，先念回来再算数`,
    ...[...figures, ...(few ? zeros : [])].map(([path, value]) => `  ${label(path)}填${value}`),
    ...(few ? [] : [`  另有${zeros.length}格填0`]),
    ...Object.entries(stated).map(
      ([path, value]) => `  说了${label(path)}是${value}，合计格不单独填，用来核对`,
    ),
    ...mismatches.map(({ path }) => `  ${label(path)}与各项之和不符`),
    ...remarks.map(({ zh }) => `  要说明：${zh}`),
  ];
}

function actText(act: Act, session: Session): string[] {
  const name = (id: string): string => `“${questionOf(session, id).name.zh}”`;
  switch (act.does) {
    case 'command':
      return [`指令：${commandText(act.command)}`];
    case 'reply':
      return [REPLIES[act.reply]];
    case 'correctNote':
      return [`把${name(act.question)}的要点“${act.was}”改为“${act.note}”`];
    case 'cells':
      return cellsText(act.read, session);
    case 'ask':
      return [ASKS[act.of], ...section(act.known === null ? '' : `  答：${act.known.zh}`)];
    case 'contact':
      return ['联系方式', ...Object.values(act.contact).map((value) => `  ${value}`)];
    case 'address':
      return [`像是办公地址：“${act.address}”，先问`];
    case 'pasted':
      return [`粘贴了${act.columns}列，没有列名，先问各列是什么`];
    case 'columns':
      return [`前面粘贴的各列依次是：${act.columns.join('、')}`];
    case 'notes':
      return [
        `记作${act.questions.map(name).join('或')}的要点${act.adds ? '，加在已有的后面' : ''}`,
        ...act.notes.map((note) => `  “${note}”`),
        ...(act.beside ? [`  另记到${name(act.beside.question)}：“${act.beside.notes.join('”“')}”`] : []),
      ];
    case 'editDraft':
      return [`初稿的几个字改为：${act.edit.by || '（删去）'}`];
    case 'ownText':
      return [`初稿换成：${act.text}`];
    case 'redraft':
      return [`按“${act.change}”改初稿`];
    case 'settle':
      return [
        act.isSure ? '答检查的提示' : '像是答检查的提示，先问',
        ...act.offers.map(({ label }) => `  ${label}`),
      ];
    case 'wish':
      return [`写法要求：“${act.wish}”，不是要点`];
    case 'inTurn':
      return act.parts.flatMap((part) => actText(part.act, session));
    case 'unsure':
      return ['说的人自己也拿不准，先问'];
    case 'chatter':
      return ['闲谈，不办什么'];
  }
}

const GROUPINGS: Readonly<Record<Extract<Measure, { kind: 'groups' }>['by'], string>> = {
  day: '日',
  month: '月',
  quarter: '季度',
  half: '半年',
  handler: '承办人',
  kind: '申请人类型',
  outcome: '办理结果大类',
  result: '办理结果',
  channel: '渠道',
  content: '内容',
  stage: '阶段',
  due: '到期日',
  applicant: '申请人',
};

const SUPPOSED: Readonly<Record<Extract<Measure, { kind: 'supposed' }>['event'], string>> = {
  answered: '答复',
  confirmed: '确认收到',
  correctionReceived: '收到补正',
  feePaid: '缴费',
  consultationEnded: '收到意见',
};

const ASPECTS: Readonly<Record<Extract<Measure, { kind: 'aspect' }>['aspect'], string>> = {
  stage: '进度',
  due: '到期日',
  late: '是否逾期',
  cause: '逾期或延期的原因',
  result: '办理结果',
  course: '办理经过',
  remedy: '复议、起诉的期限',
  handler: '承办人',
  applicant: '申请人',
  who: '申请人和承办人',
  content: '申请内容',
  sameness: '申请内容是否相同',
  receipt: '收到情况',
  took: '用时',
  extension: '延期情况',
  correction: '补正情况',
  consultation: '征求意见情况',
  reasons: '说明理由情况',
  fee: '收费情况',
  dispute: '复议诉讼情况',
};

const FEES: Readonly<Record<Extract<Measure, { kind: 'fees' }>['of'], string>> = {
  owed: '待缴费用',
  paid: '已缴费用',
  notified: '通知缴纳的费用',
};

const TOP = {
  most: '，要最多的',
  least: '，要最少的',
  none: '，要一件没有的',
  mean: '，要平均数',
  number: '，数有几个',
} as const;

const COMPARED: Readonly<Record<Extract<Measure, { kind: 'compare' }>['of'], string>> = {
  count: '',
  share: '占比',
  average: '用时',
  longest: '最慢的一件',
  shortest: '最快的一件',
  times: '倍数',
  result: '结果',
};

const filtersIn = (filters: readonly Filter[]): string =>
  filters.map((filter) => filterText(filter, 'zh', (who) => who)).join('、');

function measureText(measure: Measure): string {
  switch (measure.kind) {
    case 'list':
      return measure.most === null
        ? '列出是哪些'
        : `列出前${measure.most}件${measure.aspect ? `，说各自的${ASPECTS[measure.aspect]}` : ''}`;
    case 'count':
      return '数有几件';
    case 'share':
      return `算其中${filtersIn(measure.part)}的占比`;
    case 'average':
      return `算${measure.of === 'mean' ? '平均用时' : '用时的中位数'}${measure.between === null ? '' : `（${betweenText(measure.between, 'zh')}）`}`;
    case 'extreme':
      return `找用时${measure.skip === 0 ? '最' : `第${measure.skip + 1}`}${measure.which === 'longest' ? '长' : '短'}的`;
    case 'lasting':
      return `说${betweenText(measure.between, 'zh')}用了几天`;
    case 'fees':
      return `算${FEES[measure.of]}`;
    case 'groups':
      return `按${GROUPINGS[measure.by]}分别数${measure.part ? `（${filtersIn(measure.part)}的占比）` : ''}${measure.top === null ? '' : TOP[measure.top]}`;
    case 'compare':
      return `比较${COMPARED[measure.of]}：${measure.sides.map(filtersIn).join('，和')}`;
    case 'aspect':
      return `说这一件的${ASPECTS[measure.aspect]}`;
    case 'counting':
      return '说期限怎么算出来的';
    case 'supposed':
      return `说${dayText(measure.on, 'zh')}${SUPPOSED[measure.event]}的话会怎样`;
    case 'summary':
      return `汇总${timeText(measure.from, measure.to).zh}的收办情况`;
  }
}

/** A question to the ledger in a line for people: 查台账：未办结；数有几件. */
export function queryText({ measure, filters, latest }: Query): string {
  const of = filters.length === 0 ? '台账里的全部申请' : filtersIn(filters);
  return `查台账：${of}${latest ? '，只要最后一件' : ''}；${measureText(measure)}`;
}

function intakeText({ draft, count, others, oddDay }: Intake): string[] {
  const day = (date: IsoDate | null): string | null => date && dayText(date, 'zh');
  const fields: readonly (readonly [string, string | null])[] = [
    ['编号', draft.number],
    ['申请人', draft.person.name || null],
    ['申请人类型', draft.applicant && applicantLabel(draft.applicant)],
    ['渠道', draft.channel && channelLabel(draft.channel)],
    ['收到', day(draft.arrivedOn)],
    ['确认收到', day(draft.confirmedOn)],
    ['申请内容', draft.description],
    ['提供方式', draft.supply],
  ];
  return [
    `登记${count}件申请，先念回来再算数`,
    ...fields.flatMap(([label, value]) => (value === null ? [] : [`  ${label}：${value}`])),
    ...others.map((description) => `  另一件：${description}`),
    ...section(oddDay === null ? '' : `  收到日期“${oddDay}”不对，要问`),
  ];
}

/** What a message is read as, in lines for people. */
export function readingText(reading: SentenceReading, session: Session): string[] {
  if ('does' in reading) return actText(reading, session);
  return reading.what === 'intake' ? intakeText(reading.intake) : reading.queries.map(queryText);
}
