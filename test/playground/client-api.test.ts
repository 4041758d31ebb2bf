import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/playground/client/protocol.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { type Setup, socketSetup } from './app.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const label = (text: string) => ({ label: plain(text) });

let setup: Setup;
beforeEach(async () => {
  setup = await socketSetup((app) => {
    app.message('开始', async ({ say }) => {
      const elements = [{ type: 'button' as const, action_id: 'fill', text: plain('填写') }];
      await say({ text: '请填写', blocks: [{ type: 'actions', block_id: 'b', elements }] });
    });
    app.action('fill', async ({ ack, client, body }) => {
      await ack();
      if (!('trigger_id' in body)) return;
      const element = { type: 'plain_text_input' as const, action_id: 'organ' };
      const blocks = [{ type: 'input' as const, block_id: 'organ', element, ...label('机关') }];
      const view = {
        type: 'modal' as const,
        callback_id: 'f',
        title: plain('年报'),
        submit: plain('确认'),
        blocks,
      };
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
    app.view('f', async ({ ack, view, client, body }) => {
      await ack();
      await client.chat.postMessage({
        channel: body.user.id,
        text: `机关：${view.state.values.organ?.organ?.value}`,
      });
    });
  });
});
afterEach(() => setup.stop());

const at = (path: string, as: string = PEOPLE.clerk) =>
  `${setup.workspace.url}/client/${path}${path.includes('?') ? '&' : '?'}as=${as}`;

async function snapshot(as?: string): Promise<Snapshot> {
  return (await fetch(at('snapshot', as))).json() as Promise<Snapshot>;
}

async function act(action: object, as?: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(at('act', as), { method: 'POST', body: JSON.stringify(action) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('a page that acts as a person', () => {
  it('sees who and what there is', async () => {
    const seen = await snapshot();
    expect(seen.me).toMatchObject({ id: PEOPLE.clerk, realName: '经办人甲' });
    expect(seen.channels.map((one) => one.name)).toEqual(['政务公开', '年报内部', 'nianbao']);
    const everybody = await (await fetch(`${setup.workspace.url}/client/people`)).json();
    expect(everybody).toMatchObject({ people: [{ id: PEOPLE.admin }, {}, {}, {}] });
  });

  it('goes through a conversation: message, button, modal, answer', async () => {
    const dm = setup.workspace.as(PEOPLE.clerk).dm;
    expect((await act({ do: 'say', channel: dm, text: '开始' })).body).toMatchObject({ acked: true });
    const { ts } = await setup.workspace.waitFor((one) => one.text === '请填写');
    await act({ do: 'press', in: { channel: dm, ts }, action_id: 'fill' });
    const { id } = await setup.workspace.waitForView(PEOPLE.clerk);
    expect((await snapshot()).modals).toMatchObject([{ id }]);
    expect((await act({ do: 'submit', view: id, values: {} })).body).toMatchObject({
      errors: { organ: 'Please complete this required field.' },
    });
    await act({ do: 'submit', view: id, values: { organ: '云岭县自然资源局' } });
    await setup.workspace.waitFor('机关：云岭县自然资源局');
    expect((await snapshot()).messages[dm]).toHaveLength(3);
  });

  it('hears of changes as they happen, and of nothing that is for others', async () => {
    const stream = await fetch(at('changes'));
    const reader = stream.body?.getReader();
    const { client } = setup.app;
    await client.chat.postEphemeral({ channel: CHANNELS.open, user: PEOPLE.reviewer, text: '给别人' });
    await client.chat.postMessage({ channel: CHANNELS.open, text: '给大家' });
    let heard = '';
    while (!heard.includes('给大家')) heard += Buffer.from((await reader?.read())?.value ?? []).toString();
    await reader?.cancel();

    const changes = heard
      .split('\n\n')
      .filter((one) => one.startsWith('data: '))
      .map((one) => JSON.parse(one.slice(6)));
    expect(changes).toMatchObject([{ type: 'message', message: { text: '给大家', channel: CHANNELS.open } }]);
  });

  it('sends a file, and gives it only to those who can see it', async () => {
    const path = `upload?channel=${CHANNELS.open}&name=${encodeURIComponent('年报.docx')}&text=附件`;
    const said = await (await fetch(at(path), { method: 'POST', body: 'bytes' })).json();
    const id = (said as { message: { files: { id: string }[] } }).message.files[0]?.id;
    const given = await fetch(at(`files/${id}/x.docx`, PEOPLE.approver));
    expect(await given.text()).toBe('bytes');
    expect(given.headers.get('content-disposition')).toContain(encodeURIComponent('年报.docx'));
    expect((await fetch(at('files/F0/x.docx'))).status).toBe(404);
  });

  it.each([
    [
      'a button that is not there',
      { do: 'press', in: { channel: CHANNELS.open, ts: '1.0' }, action_id: 'x' },
    ],
    ['a channel that is not there', { do: 'say', channel: 'C0', text: '问' }],
    ['nothing that is known', { do: 'dance' }],
  ])('is told with 400 when it asks for %s', async (_what, action) => {
    const { status, body } = await act(action);
    expect(status).toBe(400);
    expect(body.error).toBeTypeOf('string');
  });

  it('is refused when it comes from another site', async () => {
    const answer = await fetch(at('snapshot'), { headers: { origin: 'https://example.com' } });
    expect(answer.status).toBe(403);
  });

  it('is refused at Slack’s own addresses as well, by another site’s origin or name', async () => {
    const call = `${setup.workspace.apiUrl}auth.test`;
    const status = async (headers: Record<string, string>) =>
      new Promise<number>((done, fail) => {
        request(call, { method: 'POST', headers }, (answer) => {
          answer.resume();
          done(answer.statusCode ?? 0);
        })
          .on('error', fail)
          .end();
      });
    expect(await status({ origin: 'https://example.com' })).toBe(403);
    expect(await status({ host: 'example.com' })).toBe(403);
    expect(await status({})).toBe(200);
  });

  it('gets no file from outside the folder of the page', async () => {
    for (const path of ['/page/../workspace.ts', '/page/..%2fworkspace.ts', '/page/%2fetc%2fhosts']) {
      expect((await fetch(setup.workspace.url + path)).status).toBe(404);
    }
  });
});
