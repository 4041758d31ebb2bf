import { z } from 'zod';
import { idOfMember } from '../../applications/case/index-entries.ts';
import type { Facts } from '../../applications/queries/facts.ts';
import { monthTableOf } from '../../applications/reminders/month-table.ts';
import { overviewOf } from '../../applications/reminders/overview.ts';
import { type OverviewAsked, readOverview } from '../../applications/reminders/read-overview.ts';
import type { Message } from '../../dialogue/message.ts';
import { dayNumberOf, type IsoDate } from '../../language/date.ts';
import type { Organ } from '../../organs/organ.ts';
import { permissionOf } from '../../organs/permission.ts';
import { refusalFor } from '../access.ts';
import { todayOf } from '../clock.ts';
import type { Feature } from '../feature.ts';
import { organChoice } from '../organs/organ-choice.ts';
import { ownOrgan } from '../organs/own-organ.ts';
import { whichOrgan } from '../organs/which-organ.ts';
import { type After, answerThread, type Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { createTell } from '../tell.ts';
import { casesOf, openApplications } from './agenda.ts';
import { monthCard } from './month-card.ts';
import { overviewCard } from './overview-card.ts';

const valueSchema = z.object({ organ: z.string(), asked: z.string() });

/** Members of an index that are read at once. */
const TOGETHER = 2_000;

/** The facts of every case that was received or closed in a time. */
async function factsBetween(
  { ledger }: Pick<Parts, 'ledger'>,
  organ: string,
  from: IsoDate,
  to: IsoDate,
): Promise<Facts[]> {
  const ids = new Set<string>();
  for (const index of ['received', 'closed']) {
    const range = { index, from: dayNumberOf(from), to: dayNumberOf(to) };
    for (let at = 0; ; at += TOGETHER) {
      const { members, total } = await ledger.page(organ, range, at, TOGETHER);
      for (const member of members) ids.add(idOfMember(member));
      if (at + TOGETHER >= total) break;
    }
  }
  return ledger.facts(organ, [...ids]);
}

/** The lead's overview of open cases and the table of a month, on asking: in words, by command or by a button. */
export function createOverviewFeature(parts: Parts): Feature {
  const { outbound, store, calendar } = parts;
  const tell = createTell(outbound);
  const today = () => todayOf(parts.clock);

  const cardOf = async (organ: Organ, user: string, asked: OverviewAsked): Promise<Message> => {
    const permission = permissionOf(organ, user, 'ledger.read');
    if (permission.kind === 'refused') return refusalFor(permission);
    if (asked.kind === 'overview') {
      const open = casesOf(organ, await openApplications(parts, organ.id));
      return overviewCard(organ, overviewOf(open, today(), calendar));
    }
    const { from, to } = asked;
    return monthCard(organ, monthTableOf(await factsBetween(parts, organ.id, from, to), from, to));
  };

  /** The card for whoever asks; where several organs may be meant, which one. */
  const answer = async (origin: Origin, text: string, asked: OverviewAsked): Promise<Message | null> => {
    const which = await whichOrgan(parts, origin);
    if (which.kind === 'none') return null;
    return which.kind === 'one'
      ? cardOf(which.organ, origin.user, asked)
      : organChoice('请选要看的机关：', which.organs, 'overview', (organ) =>
          JSON.stringify({ organ, asked: text }),
        );
  };

  return {
    async hear(heard) {
      if (!heard.isAddressed || heard.inReport || heard.files.length > 0) return null;
      const asked = readOverview(heard.text, today());
      const card = asked && (await answer(heard, heard.text, asked));
      if (!card) return null;
      const thread = answerThread(heard);
      return async () => {
        if (await store.firstTime(heard.key)) await outbound.say(heard.channel, thread, card);
      };
    },

    async command(origin, text) {
      const asked = readOverview(text, today());
      const card = asked && (await answer(origin, text, asked));
      return card && tell(origin, null, card);
    },

    presses: {
      overview: async (pressed): Promise<After> => {
        const { organ: id, asked: text } = valueSchema.parse(JSON.parse(pressed.value));
        const organ = await ownOrgan(parts, id, pressed);
        const asked = readOverview(text, today());
        if (!organ || !asked) return async () => undefined;
        return tell(pressed, pressed.thread, await cardOf(organ, pressed.user, asked));
      },
    },
    forms: {},
  };
}
