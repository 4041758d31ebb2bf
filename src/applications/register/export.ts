import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { applicantLabel } from '../case/applicant.ts';
import type { Application } from '../case/application.ts';
import { dispositionLabel } from '../case/dispositions.ts';
import { stageLabel, stageOf, standingOf } from '../case/stage.ts';
import { withoutPerson } from '../case/without-person.ts';
import { channelLabel } from '../case/words.ts';
import { feeBasisLabel } from './fee-columns.ts';

/** What may be seen of an applicant in a register that leaves the ledger. */
export interface SeenPerson {
  readonly name: boolean;
  /** Proof of identity and contact: for the case's own handler. */
  readonly contact: boolean;
}

/** What a row of an exported register is made of. */
interface Row {
  readonly application: Application;
  readonly seen: SeenPerson;
  readonly today: IsoDate;
  readonly calendar: Calendar;
  /** What somebody who handles cases is called; "" for nobody. */
  readonly nameOf: (handler: string) => string;
}

const day = (date: IsoDate | null | undefined): string => date ?? '';

/** The fee that was notified last: as of every step a register holds one. */
const fee = ({ case: caseFile }: Application) => caseFile.fees.at(-1);

const feeBasisText = (found: ReturnType<typeof fee>): string => (found ? feeBasisLabel(found.basis) : '');

/** A free text, for whoever may not see the applicant without what would tell who it is. */
const said = (text: string, application: Application, seen: SeenPerson): string =>
  seen.name ? text : withoutPerson(text, application);

/**
 * The columns of an exported register. Their headings are among those that an import knows, so that an exported register
 * that is imported again changes nothing; those of `DERIVED` are counted anew every time.
 */
const COLUMNS: readonly (readonly [heading: string, read: (row: Row) => string])[] = [
  ['编号', ({ application }) => application.case.number],
  ['申请人', ({ application, seen }) => (seen.name ? application.person.name : '')],
  ['代理人', ({ application, seen }) => (seen.name ? (application.person.agent ?? '') : '')],
  ['申请人类型', ({ application }) => applicantLabel(application.case.applicant)],
  ['证件号码', ({ application, seen }) => (seen.contact ? application.person.identity : '')],
  ['联系方式', ({ application, seen }) => (seen.contact ? application.person.contact : '')],
  ['申请渠道', ({ application }) => channelLabel(application.case.channel)],
  ['收到日期', ({ application }) => application.case.arrivedOn],
  ['确认收到日期', ({ application }) => day(application.case.confirmedOn)],
  ['申请内容', ({ application, seen }) => said(application.case.description, application, seen)],
  ['获取方式', ({ application, seen }) => said(application.case.supply, application, seen)],
  ['同一来信', ({ application }) => application.case.letter ?? ''],
  ['承办人', ({ application, nameOf }) => nameOf(application.case.handler ?? '')],
  ['补正告知日期', ({ application }) => day(application.case.corrections.at(-1)?.askedOn)],
  ['补正期限', ({ application }) => day(application.case.corrections.at(-1)?.until)],
  ['收到补正日期', ({ application }) => day(application.case.corrections.at(-1)?.receivedOn)],
  ['延期日期', ({ application }) => day(application.case.extensions.at(-1)?.on)],
  ['延期批准人', ({ application }) => application.case.extensions.at(-1)?.approver ?? ''],
  ['延期告知日期', ({ application }) => day(application.case.extensions.at(-1)?.notifiedOn)],
  ['收费通知日期', ({ application }) => day(fee(application)?.notifiedOn)],
  ['收费通知收到日期', ({ application }) => day(fee(application)?.receivedOn)],
  ['计费方式', ({ application }) => feeBasisText(fee(application))],
  ['计费数量', ({ application }) => String(fee(application)?.units ?? '')],
  ['收费金额（元）', ({ application }) => String(fee(application)?.amountYuan ?? '')],
  ['缴费日期', ({ application }) => day(fee(application)?.paidOn)],
  [
    '答复日期',
    ({ application: { case: caseFile } }) => day(caseFile.answer?.withdrawn ? null : caseFile.answer?.on),
  ],
  [
    '处理结果',
    ({ application: { case: caseFile } }) =>
      caseFile.answer && !caseFile.answer.withdrawn ? dispositionLabel(caseFile.answer.disposition) : '',
  ],
  ['答复书文号', ({ application }) => application.case.answer?.documentNumber ?? ''],
  ['送达方式', ({ application }) => application.case.answer?.delivery ?? ''],
  ['送达日期', ({ application }) => day(application.case.answer?.deliveredOn)],
  [
    '撤回日期',
    ({ application: { case: caseFile } }) => day(caseFile.answer?.withdrawn ? caseFile.answer.on : null),
  ],
  ['阶段', ({ application }) => stageLabel(stageOf(application.case))],
  [
    '到期日',
    ({ application, today, calendar }) => day(standingOf(application.case, today, calendar).due?.date),
  ],
  [
    '剩余工作日',
    ({ application, today, calendar }) =>
      String(standingOf(application.case, today, calendar).workdaysLeft ?? ''),
  ],
];

/** Headings of what is counted from the rest, which an import leaves alone. */
export const DERIVED: ReadonlySet<string> = new Set(['阶段', '到期日', '剩余工作日']);

/** The headings of an exported register. */
export const REGISTER_HEADINGS: readonly string[] = COLUMNS.map(([heading]) => heading);

/** An application as a row of an exported register. */
export const registerRowOf = (row: Row): string[] => COLUMNS.map(([, read]) => read(row));
