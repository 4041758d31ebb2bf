import type { App, Context } from '@slack/bolt';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import { UNCONFIRMED_FORM } from '../../bot/messages.ts';
import { NOTHING, type Origin } from '../../bot/origin.ts';
import type { OrganKind } from '../../report/organ.ts';
import { FIELD_ACTION } from '../views/entry-modal.ts';
import { incoming } from '../views/text.ts';
import type { Acknowledge } from './acknowledge.ts';
import { viewKey } from './delivery-key.ts';
import { isOutsider } from './outsider.ts';

const fieldSchema = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_users: z.array(z.string()).nullish(),
});

const bodySchema = z.object({
  team: z.object({ id: z.string() }).nullable(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  view: z.object({
    id: z.string(),
    hash: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), fieldSchema)) }),
  }),
});

const contextSchema = z.object({
  session: z.string(),
  question: z.string(),
  revision: z.number(),
  form: z.string(),
});
/** What a feature's form belongs to. */
const formContextSchema = z.record(z.string(), z.string());
const startSchema = z.object({ channel: z.string() });
const KINDS: readonly string[] = ['department', 'government', 'township', 'vertical'] satisfies OrganKind[];

type Body = z.infer<typeof bodySchema>;

/** The fields of a form by their names; an empty one is "". */
const valuesOf = ({ view }: Body): Record<string, string> =>
  Object.fromEntries(
    Object.entries(view.state.values).map(([field, actions]) => {
      const { value, selected_date, selected_option, selected_users } = actions[FIELD_ACTION] ?? {};
      const chosen = selected_date ?? selected_option?.value ?? selected_users?.join(',');
      return [field, incoming(value ?? chosen ?? '')];
    }),
  );

const originOf = ({ team, user, view }: Body, channel: string, context: Context): Origin => ({
  key: viewKey(view.id, view.hash, view.state.values),
  team: team?.id ?? user.team_id ?? '',
  channel,
  user: user.id,
  isOutsider: isOutsider(user.team_id, context),
});

/** Fields whose text is no number where the form asks for one; Slack's own clients do not send these. */
function badNumbers(values: Record<string, string>): Record<string, string> {
  const isCell = (field: string) => /^(proactive|applications|disputes)\./.test(field);
  const wrong = Object.entries(values).filter(
    ([field, value]) => isCell(field) && value !== '' && !/^-?\d+(\.\d+)?$/.test(value),
  );
  return Object.fromEntries(wrong.map(([field]) => [field, '请填数字，例如 12。']));
}

/** What leaves a form open with everything that was typed: at its first field, that it could not be confirmed. */
const unconfirmed = ({ view }: Body): Record<string, string> => ({
  [Object.keys(view.state.values)[0] ?? '']: UNCONFIRMED_FORM,
});

/** Forms. Accepted ones are acknowledged after the commit; one with a wrong field comes back with the field named. */
export function listenToViews(app: App, bot: Bot, acknowledge: Acknowledge): void {
  app.view('entry', async ({ ack, body, context: told }) => {
    const read = bodySchema.parse(body);
    const context = contextSchema.parse(JSON.parse(read.view.private_metadata));
    const values = valuesOf(read);
    const errors = badNumbers(values);
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    const origin = originOf(read, read.user.id, told);
    await acknowledge(
      ack,
      origin,
      () => bot.fill(origin, context, values),
      () => ack({ response_action: 'errors', errors: unconfirmed(read) }),
    );
  });

  app.view('start', async ({ ack, body, context: told }) => {
    const read = bodySchema.parse(body);
    const { channel } = startSchema.parse(JSON.parse(read.view.private_metadata));
    const { organ = '', kind = '', year = '' } = valuesOf(read);
    if (!/[\p{Script=Han}A-Za-z]{2,}/u.test(organ)) {
      return ack({ response_action: 'errors', errors: { organ: '请填机关全称，例如“云岭县自然资源局”。' } });
    }
    if (!/^(19|20)\d{2}$/.test(year)) {
      return ack({ response_action: 'errors', errors: { year: '请填四位年份，例如 2025。' } });
    }
    const origin = originOf(read, channel, told);
    const chosen = KINDS.includes(kind) ? (kind as OrganKind) : null;
    const start = () => bot.start(origin, organ, chosen, Number(year));
    await acknowledge(ack, origin, start, () =>
      ack({ response_action: 'errors', errors: unconfirmed(read) }),
    );
  });

  app.view(/^form:/, async ({ ack, body, context: told }) => {
    const read = bodySchema.parse(body);
    const context = formContextSchema.parse(JSON.parse(read.view.private_metadata));
    const origin = originOf(read, context.channel ?? read.user.id, told);
    const submitted = { ...origin, context, values: valuesOf(read) };
    const name = read.view.callback_id.slice('form:'.length);
    let errors: Readonly<Record<string, string>> | null = null;
    const answer = () => (errors ? ack({ response_action: 'errors', errors: { ...errors } }) : ack());
    const take = async () => {
      const submission = await bot.submit(name, submitted);
      if (submission.kind === 'taken') return submission.after;
      errors = submission.errors;
      return NOTHING;
    };
    await acknowledge(answer, origin, take, () =>
      ack({ response_action: 'errors', errors: unconfirmed(read) }),
    );
  });
}
