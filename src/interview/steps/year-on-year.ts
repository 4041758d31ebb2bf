import { phrase } from '../../report/language.ts';
import type { Input, Stamp } from '../input.ts';
import type { Session } from '../session.ts';
import { withNotice, withTask } from './edit.ts';

const WITHOUT = phrase(
  '还没有上年年报，无法对比。请把上年年报文件（Word、Excel或网页）发到这里，确认后再说“与上年对比”。',
  'There is no report of last year to compare with. Drop its file here, confirm it, and ask again.',
);

/** Shows this year's figures beside last year's (与上年对比). */
export const compareYears = (session: Session): Session =>
  session.previous.length === 0 ? withNotice(session, WITHOUT) : { ...session, view: 'year-on-year' };

/** Wants the report as a workbook, its figures beside last year's on a sheet of their own. */
export function wantWorkbook(session: Session, input: Stamp): Session {
  const isWanted = session.tasks.some(({ work }) => work.kind === 'send-workbook');
  const asked = isWanted ? session : withTask(session, input, { kind: 'send-workbook' });
  return withNotice(asked, phrase('正在生成Excel。', 'The workbook is being made.'));
}

/** The workbook has arrived, or could not be posted. */
export const workbookSent = (session: Session, { why }: Extract<Input, { kind: 'workbook-sent' }>): Session =>
  withNotice(
    session,
    why ??
      phrase(
        'Excel已发来：各表和“与上年对比”各一张工作表，供核对，不是报送的文件。',
        'The workbook is here: the tables and the comparison, a sheet each. It is for checking, not for handing in.',
      ),
  );
