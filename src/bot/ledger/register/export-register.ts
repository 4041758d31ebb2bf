import { REGISTER_HEADINGS, registerRowOf } from '../../../applications/register/export.ts';
import { writeRegister } from '../../../documents/register/write-register.ts';
import { dayNumberOf } from '../../../language/date.ts';
import type { Organ } from '../../../organs/organ.ts';
import { idsOf } from '../../../store/ledger-store.ts';
import { todayOf } from '../../clock.ts';
import type { Parts } from '../../parts.ts';
import { seesContact, seesPerson } from '../questions/asking.ts';
import { callingOf } from '../questions/organ-names.ts';

/** Applications of one file, as many as an import of it reads; a ledger of more is taken out year by year. */
const MOST_EXPORTED = 12_000;

/** Applications that are loaded together. */
const PAGE = 500;

/** The applications of a year by arrival, or all; the first ones where there are too many, which `total` tells. */
async function applicationsOf({ ledger }: Parts, organ: string, year: number | null) {
  const [from, to] = year === null ? ['1990-01-01', '2999-12-31'] : [`${year}-01-01`, `${year}-12-31`];
  const range = { index: 'arrived', from: dayNumberOf(from), to: dayNumberOf(to) };
  const { members, total } = await ledger.page(organ, range, 0, MOST_EXPORTED);
  const ids = idsOf(members);
  const applications = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    applications.push(...(await ledger.loadMany(organ, ids.slice(at, at + PAGE))));
  }
  return { found: applications, total };
}

/**
 * Sends somebody an organ's register as a workbook, in the conversation with them alone. Names stand in it where they
 * may see them; identity and contact only in cases that they handle.
 */
export async function exportRegister(
  parts: Parts,
  organ: Organ,
  user: string,
  year: number | null,
  key: string,
): Promise<void> {
  const { outbound, calendar, clock } = parts;
  const today = todayOf(clock);
  const direct = await outbound.directWith(user);
  const { found, total } = await applicationsOf(parts, organ.id, year);
  const scope = year === null ? '' : `${year}年`;
  if (total > MOST_EXPORTED || total === 0) {
    const words =
      total === 0
        ? `${organ.name}的台账里没有${scope}申请。`
        : `台账有${total}件，超过一个文件的${MOST_EXPORTED}件，请按年份导出，例如“/nianbao export ${today.slice(0, 4)}”。`;
    await outbound.say(direct, null, { text: words });
    return;
  }
  const nameOf = await callingOf(
    parts,
    found.flatMap(({ case: caseFile }) => caseFile.handler ?? []),
  );
  const rows = found.map((application) =>
    registerRowOf({
      application,
      seen: {
        name: seesPerson(organ, user, application),
        contact: seesContact(organ, user, application),
      },
      today,
      calendar,
      nameOf,
    }),
  );
  const title = `${organ.name}${scope}政府信息公开申请台账（${today}）`;
  const bytes = writeRegister(title, organ.name, REGISTER_HEADINGS, rows);
  const delivery = { session: organ.id, what: `register-${key}`, mayExist: false };
  const text = `${title}，共${total}件。联系方式只列您承办的；文件含个人信息，请妥善保管。`;
  const posted = await outbound.post(direct, null, { text }, delivery);
  const file = { name: `${title}.xlsx`, title: `${title}.xlsx`, bytes, comment: '申请台账。' };
  await outbound.postFile({ channel: posted.channel, thread: posted.ts }, file, delivery);
}
