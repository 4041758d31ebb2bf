import type { App, Context, SlackViewMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import type { Submission } from '../../bot/feature.ts';
import { TOO_LONG_FIELD, UNCONFIRMED_FORM } from '../../bot/messages.ts';
import { NOTHING, type Origin } from '../../bot/origin.ts';
import { LIMITS } from '../limits.ts';
import { FIELD_ACTION, formName } from '../views/modal.ts';
import { incoming } from '../views/text.ts';
import type { Acknowledge } from './acknowledge.ts';
import { viewKey } from './delivery-key.ts';
import { isOutsider } from './outsider.ts';

const fieldSchema = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_user: z.string().nullish(),
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

/** What a form belongs to; numbers as a former release wrote them. */
const contextSchema = z.record(z.string(), z.coerce.string());

type Body = z.infer<typeof bodySchema>;

/** The fields of a form by their names; an empty one is "". */
const valuesOf = ({ view }: Body): Record<string, string> =>
  Object.fromEntries(
    Object.entries(view.state.values).map(([field, actions]) => {
      const { value, selected_date, selected_option, selected_user, selected_users } =
        actions[FIELD_ACTION] ?? {};
      const chosen = selected_date ?? selected_option?.value ?? selected_user ?? selected_users?.join(',');
      return [field, incoming(value ?? chosen ?? '')];
    }),
  );

/** Fields that hold more than a form takes; Slack's own clients do not send these. */
const overlong = ({ view }: Body): Record<string, string> =>
  Object.fromEntries(
    Object.entries(view.state.values)
      .filter(([, actions]) => (actions[FIELD_ACTION]?.value ?? '').length > LIMITS.inputText)
      .map(([field]) => [field, TOO_LONG_FIELD]),
  );

const originOf = ({ team, user, view }: Body, channel: string, context: Context): Origin => ({
  key: viewKey(view.id, view.hash, view.state.values),
  team: team?.id ?? user.team_id ?? '',
  channel,
  user: user.id,
  isOutsider: isOutsider(user.team_id, context),
});

/** What a form holds, whether it is sent or only filled in: by whom, what it belongs to, its fields. */
function filledIn(read: Body, told: Context) {
  const context = contextSchema.parse(JSON.parse(read.view.private_metadata));
  const origin = originOf(read, context.channel ?? read.user.id, told);
  return { ...origin, context, values: valuesOf(read) };
}

/** What leaves a form open with everything that was typed: at its first field, that it could not be confirmed. */
const unconfirmed = ({ view }: Body): Record<string, string> => ({
  [Object.keys(view.state.values)[0] ?? '']: UNCONFIRMED_FORM,
});

/** Forms. Accepted ones are acknowledged after the commit; one with a wrong field comes back with the field named. */
export function listenToViews(app: App, bot: Bot, acknowledge: Acknowledge): void {
  const submit = async (
    ack: SlackViewMiddlewareArgs['ack'],
    read: Body,
    origin: Origin,
    take: () => Promise<Submission>,
  ): Promise<void> => {
    const open = (errors: Readonly<Record<string, string>>) =>
      ack({ response_action: 'errors', errors: { ...errors } });
    let wrong: Readonly<Record<string, string>> | null = null;
    await acknowledge(
      () => (wrong ? open(wrong) : ack()),
      origin,
      async () => {
        const errors = overlong(read);
        const isWrong = Object.keys(errors).length > 0;
        const submission: Submission = isWrong ? { kind: 'wrong', errors } : await take();
        if (submission.kind === 'taken') return submission.after;
        wrong = submission.errors;
        return NOTHING;
      },
      () => open(unconfirmed(read)),
    );
  };

  // Nothing is written for a field: it is acknowledged at once, and told of what it leads to afterwards.
  app.action(FIELD_ACTION, async ({ ack, body, context: told }) => {
    await ack();
    const read = bodySchema.safeParse(body);
    if (!read.success) return;
    const { id, hash, callback_id } = read.data.view;
    const view = 'view' in body ? body.view : null;
    await bot.fill(formName(callback_id), filledIn(read.data, told), { id, hash, view });
  });

  app.view(/^(?:form:|entry$|start$)/, async ({ ack, body, context: told }) => {
    const read = bodySchema.parse(body);
    const filled = filledIn(read, told);
    await submit(ack, read, filled, () => bot.submit(formName(read.view.callback_id), filled));
  });
}
