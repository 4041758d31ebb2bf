import type { Application } from '../../../applications/case/application.ts';
import { numbersFor, type ToldDeed, toldDeed } from '../../../applications/case/told-deed.ts';
import { caseNumberAt } from '../../../applications/queries/reading/case-number.ts';
import { fold } from '../../../language/fold.ts';
import type { Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import { refusalFor } from '../../access.ts';
import { todayOf } from '../../clock.ts';
import type { Feature } from '../../feature.ts';
import { whichOrgan } from '../../organs/which-organ.ts';
import { answerThread, type HeardMessage } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { createTell } from '../../tell.ts';
import { lastAsked } from '../questions/talked-about.ts';
import { caseCard } from './case-card.ts';
import { EVENT_FORMS } from './event-forms.ts';
import { offeredEvents } from './offered-events.ts';
import { withNumber } from './with-number.ts';

/** The case's number that a message names; null where it names none. */
function numberIn(words: string): string | null {
  const { text } = fold(words);
  for (let at = 0; at < text.length; at += 1) {
    const found = caseNumberAt(text, at);
    if (found) return found.number;
  }
  return null;
}

/** What was done on a case and is only told: its card, whose forms record it. Nothing is written before one is sent. */
export function createToldFeature(parts: Parts): Feature {
  const tell = createTell(parts.outbound);
  const today = () => todayOf(parts.clock);

  /** The case that is meant: by its number, else the one that was spoken of last. */
  const meant = async (
    heard: HeardMessage,
    organ: Organ,
    { isOfThat }: ToldDeed,
  ): Promise<Application | null> => {
    const named = numberIn(heard.text);
    const talk = { team: heard.team, channel: heard.channel, thread: answerThread(heard) };
    const before =
      named === null && isOfThat ? ((await lastAsked(parts, talk, organ.id))?.query ?? null) : null;
    const numbers =
      named !== null
        ? numbersFor(named, today())
        : (before?.filters.flatMap((filter) =>
            filter.by === 'number' && !filter.not && filter.numbers.length === 1 ? filter.numbers : [],
          ) ?? []);
    for (const number of numbers) {
      const application = await withNumber(parts, organ.id, number);
      if (application) return application;
    }
    return null;
  };

  return {
    async hear(heard) {
      const told =
        heard.isAddressed && !heard.inReport && heard.files.length === 0 ? toldDeed(heard.text) : null;
      const which = told && (await whichOrgan(parts, heard));
      if (!told || which?.kind !== 'one') return null;
      const { organ } = which;
      const application = await meant(heard, organ, told);
      if (!application || !offeredEvents(application.case).includes(told.deed)) return null;
      const permission = permissionOf(organ, heard.user, 'ledger.record');
      const thread = answerThread(heard);
      if (permission.kind === 'refused') return tell(heard, thread, refusalFor(permission));
      const { label } = EVENT_FORMS[told.deed];
      const card = caseCard(application, organ.id, today(), parts.calendar);
      return tell(heard, thread, {
        ...card,
        text: `“${label}”还没有登记，请点“${label}”填写日期等内容。\n${card.text}`,
      });
    },
    command: async () => null,
    presses: {},
    forms: {},
  };
}
