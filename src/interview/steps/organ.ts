import { phrase } from '../../report/language.ts';
import { organProfileOf } from '../../report/organ.ts';
import type { Input } from '../input.ts';
import type { Session } from '../session.ts';
import { withNotice } from './edit.ts';

/** The organ has another name: it stands in the report from now on, files that were posted stay as they are. */
export function organRenamed(session: Session, { name }: Extract<Input, { kind: 'renamed' }>): Session {
  const { organ, report } = session.content;
  if (organ.name === name) return session;
  const profile = { ...organProfileOf(name, organ.kind), mayMakeRegulations: organ.mayMakeRegulations };
  return withNotice(
    {
      ...session,
      content: { ...session.content, organ: profile, report: { ...report, organ: name } },
      // Whoever asked for it wants to go on now.
      view: session.proposal ? 'changes' : 'question',
    },
    phrase(
      `机关名称由“${organ.name}”改为“${name}”，已生成的文件不变。`,
      `The organ is now called “${name}”; files that were made stay as they are.`,
    ),
  );
}

/** The report was begun by mistake, or stands in another organ's: nothing is asked of it any more. */
export const withdrawn = (session: Session, { why }: Extract<Input, { kind: 'withdrawn' }>): Session =>
  session.state === 'cancelled'
    ? session
    : withNotice({ ...session, state: 'cancelled', view: 'question', proposal: null }, why);
