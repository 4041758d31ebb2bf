import type { ModalView } from '@slack/types';
import { afterEach, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { type Setup, socketSetup } from './app.ts';

let setup: Setup | undefined;
afterEach(async () => {
  await setup?.stop();
  setup = undefined;
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });

function form(title = '自然人', extra: Partial<ModalView> = {}): ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain(title),
    submit: plain('确认'),
    notify_on_close: true,
    blocks: [
      {
        type: 'input',
        block_id: 'new',
        label: plain('新收'),
        element: { type: 'number_input', action_id: 'count', is_decimal_allowed: false, min_value: '0' },
      },
    ],
    ...extra,
  };
}

const opens =
  (view: ModalView = form()) =>
  (app: Setup['app']) => {
    app.command('/form', async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view });
    });
  };

describe('modals', () => {
  it('are opened by a command, filled and submitted with their values', async () => {
    let values: unknown;
    setup = await socketSetup((app) => {
      opens()(app);
      app.view('form', async ({ ack, view }) => {
        values = view.state.values;
        await ack();
      });
    });
    const clerk = setup.workspace.as(PEOPLE.clerk);
    await clerk.command('/form');
    const view = await setup.workspace.waitForView(PEOPLE.clerk);
    const done = await clerk.submit(view, { new: 12 });

    expect(done).toMatchObject({ acked: true, attempts: 1 });
    expect(values).toEqual({ new: { count: { type: 'number_input', value: '12' } } });
    expect(clerk.modal).toBeUndefined();
  });

  it.each([
    ['nothing', {}, 'Please complete this required field.'],
    ['a fraction', { new: '1.5' }, 'Enter a valid number.'],
    ['less than the minimum', { new: -1 }, 'Enter a larger number.'],
  ])('are not sent with %s in a whole-number field', async (_what, values, error) => {
    setup = await socketSetup(opens());
    const clerk = setup.workspace.as(PEOPLE.clerk);
    await clerk.command('/form');
    const done = await clerk.submit(await setup.workspace.waitForView(PEOPLE.clerk), values);

    expect(done).toMatchObject({ acked: false, attempts: 0, errors: { new: error } });
    expect(clerk.modal).toBeDefined();
  });

  it('stay open with the errors that the app answers, and may be replaced, stacked and cleared', async () => {
    const answers = [
      { response_action: 'errors' as const, errors: { new: '合计不符' } },
      { response_action: 'update' as const, view: form('第二版') },
      { response_action: 'push' as const, view: form('第三层') },
      { response_action: 'clear' as const },
    ];
    setup = await socketSetup((app) => {
      opens()(app);
      app.view('form', async ({ ack }) => {
        await (ack as (answer: unknown) => Promise<void>)(answers.shift());
      });
    });
    const { workspace } = setup;
    const clerk = workspace.as(PEOPLE.clerk);
    await clerk.command('/form');
    const first = await workspace.waitForView(PEOPLE.clerk);

    expect(await clerk.submit(first, { new: 1 })).toMatchObject({
      errors: { new: '合计不符' },
      view: { id: first.id },
    });
    const second = await clerk.submit(first);
    expect(second.view).toMatchObject({ id: first.id, title: { text: '第二版' } });
    expect(second.view?.hash).not.toBe(first.hash);
    const third = await clerk.submit(first);
    expect(third.view).toMatchObject({ previous_view_id: first.id, root_view_id: first.id });
    if (third.view) await clerk.submit(third.view, { new: 3 });
    expect(workspace.modals(PEOPLE.clerk)).toEqual([]);
  });

  it('refuse an update that knows an older hash', async () => {
    setup = await socketSetup(opens());
    const { workspace, app } = setup;
    await workspace.as(PEOPLE.clerk).command('/form');
    const view = await workspace.waitForView(PEOPLE.clerk);
    const update = (hash: string) => app.client.views.update({ view_id: view.id, hash, view: form('改过') });
    const updated = await update(view.hash);

    await expect(update(view.hash)).rejects.toMatchObject({ data: { error: 'hash_conflict' } });
    expect(updated.view?.hash).toBe(workspace.as(PEOPLE.clerk).modal?.hash);
    await expect(app.client.views.update({ view_id: 'V0', view: form() })).rejects.toMatchObject({
      data: { error: 'not_found' },
    });
  });

  it('are refused with a trigger that is three seconds old, spent or unknown', async () => {
    let now = Date.UTC(2026, 0, 5);
    const triggers: string[] = [];
    setup = await socketSetup(
      (app) => {
        app.command('/form', async ({ ack, command }) => {
          triggers.push(command.trigger_id);
          await ack();
        });
      },
      { now: () => now },
    );
    const { workspace, app } = setup;
    const open = (trigger_id = '') => app.client.views.open({ trigger_id, view: form() });
    await workspace.as(PEOPLE.clerk).command('/form');
    await workspace.as(PEOPLE.clerk).command('/form');

    now += 3_000;
    await expect(open(triggers[0])).resolves.toMatchObject({ ok: true });
    await expect(open(triggers[0])).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } });
    now += 1;
    await expect(open(triggers[1])).rejects.toMatchObject({ data: { error: 'expired_trigger_id' } });
    await expect(open('1.2.3')).rejects.toMatchObject({ data: { error: 'invalid_trigger_id' } });
  });

  it('tell the app when they are closed, if it asked for that', async () => {
    const closed: string[] = [];
    setup = await socketSetup((app) => {
      opens()(app);
      app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, view }) => {
        closed.push(view.id);
        await ack();
      });
    });
    const clerk = setup.workspace.as(PEOPLE.clerk);
    await clerk.command('/form');
    const view = await setup.workspace.waitForView(PEOPLE.clerk);
    expect(await clerk.close(view)).toMatchObject({ acked: true });
    expect(closed).toEqual([view.id]);
  });

  it('hold three on one stack and no more', async () => {
    setup = await socketSetup((app) => {
      opens(
        form('一', {
          blocks: [
            { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('再开') }] },
          ],
        }),
      )(app);
      app.action('more', async ({ ack, client, body }) => {
        await ack();
        const blocks: ModalView['blocks'] = [
          { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('再开') }] },
        ];
        if (!('trigger_id' in body)) return;
        const outcome = await client.views
          .push({ trigger_id: body.trigger_id, view: form('下一层', { blocks }) })
          .catch((error: { data: { error: string } }) => error.data);
        if ('error' in outcome && outcome.error)
          await client.chat.postMessage({ channel: body.user.id, text: outcome.error });
      });
    });
    const { workspace } = setup;
    const clerk = workspace.as(PEOPLE.clerk);
    await clerk.command('/form');
    for (const depth of [1, 2, 3]) {
      const view = await workspace.waitForView(
        PEOPLE.clerk,
        () => workspace.modals(PEOPLE.clerk).length === depth,
      );
      await clerk.press(view, 'more');
    }
    await workspace.waitFor('push_limit_reached');
    expect(workspace.modals(PEOPLE.clerk)).toHaveLength(3);
  });

  it('publishes a Home tab, and tells the app who opened it', async () => {
    setup = await socketSetup((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        const blocks = [{ type: 'header' as const, text: plain('年度报告') }];
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
      });
    });
    const { workspace } = setup;
    await workspace.as(PEOPLE.reviewer).openHome();
    const home = await workspace.waitForHome(PEOPLE.reviewer);
    expect(home).toMatchObject({ type: 'home', blocks: [{ text: { text: '年度报告' } }] });
    expect(workspace.as(PEOPLE.clerk).home).toBeUndefined();
  });
});
