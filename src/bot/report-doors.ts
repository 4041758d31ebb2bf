import { z } from 'zod';
import type { QuestionRef } from '../dialogue/message.ts';
import type { Input, PromptRef } from '../interview/input.ts';
import { questionForm } from '../interview/prompt/question-form.ts';
import { ORGAN_KINDS } from '../report/organ.ts';
import { refusalOf } from './access.ts';
import { refuse } from './begin-report.ts';
import { stampNow, todayOf } from './clock.ts';
import type { Doors } from './feature.ts';
import { type After, NOTHING, type Origin } from './origin.ts';
import type { Parts } from './parts.ts';
import { readStartForm, startForm, wrongFigures } from './start-form.ts';
import type { StartOrder } from './start-report.ts';
import { likelyYear } from './start-request.ts';

/** What the buttons under a name carry that is like a known one. */
const meantSchema = z.object({
  organ: z.string(),
  organKind: z.enum(ORGAN_KINDS).nullable(),
  year: z.int(),
  isNew: z.boolean(),
});

const refOf = ({ question, revision }: QuestionRef): PromptRef => ({ question, revision });

/**
 * The buttons and forms of reports: an answer, a form of the question asked (`entry`), and the form that starts a report.
 * `take` applies an input to a report, `begin` starts one.
 */
export function reportDoors(
  parts: Parts,
  take: (session: string, origin: Origin, input: Input) => Promise<After>,
  begin: (order: StartOrder) => Promise<After>,
): Doors {
  const { store, outbound, clock } = parts;
  const stamp = (user: string) => stampNow(parts, user);

  return {
    presses: {
      choose: async ({ asks, value, ...origin }) =>
        asks
          ? take(asks.session, origin, {
              ...stamp(origin.user),
              kind: 'choose',
              on: refOf(asks),
              choice: value,
            })
          : NOTHING,
      form: async ({ asks, value, trigger, ...origin }) => {
        if (!asks) return NOTHING;
        const { session, organ } = await store.open(asks.session);
        if (session?.team !== origin.team) return NOTHING;
        const refusal = refusalOf(organ, session.content.organ.name, origin, 'report.fill');
        if (refusal) return () => refuse(parts, origin, session.thread, refusal);
        const form = questionForm(session, asks, value);
        return form ? () => outbound.ask(trigger, form) : NOTHING;
      },
      startAs: async ({ value, ...pressed }) => {
        const { organ, organKind, year, isNew } = meantSchema.parse(JSON.parse(value));
        return begin({ ...pressed, organ, organKind, year, isNew });
      },
      start:
        async ({ channel, trigger }) =>
        () =>
          outbound.ask(trigger, startForm(channel, likelyYear(todayOf(clock)))),
    },
    forms: {
      entry: async ({ context, values, ...origin }) => {
        const errors = wrongFigures(values);
        if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
        const { session = '', question = '', revision, form = '' } = context;
        const on = { question, revision: Number(revision) };
        const input: Input = { ...stamp(origin.user), kind: 'fill', on, form, values };
        return { kind: 'taken', after: await take(session, origin, input) };
      },
      start: async ({ context: _, values, ...origin }) => {
        const asked = readStartForm(values);
        if (asked.kind === 'wrong') return asked;
        const { organ, organKind, year } = asked;
        return { kind: 'taken', after: await begin({ ...origin, organ, organKind, year, isNew: false }) };
      },
    },
  };
}
