import { type ClientRequest, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { signatureHeaders } from '../../src/playground/delivery/http-transport.ts';
import { findRedisProgram } from '../../src/store/private-redis.ts';
import { type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

let redis: OwnRedis | null = null;
let local: LocalBot;
let base = '';

beforeAll(async () => {
  redis = (await findRedisProgram()) === null ? null : await startOwnRedis();
  local = await startLocalBot({
    mode: 'http',
    logLevel: 'silent',
    ...(redis ? { address: redis.address } : {}),
  });
  base = new URL(local.workspace.requestUrls[0] ?? '').origin;
});

afterAll(async () => {
  await local.stop();
  await redis?.stop();
});

const seconds = () => Math.floor(Date.now() / 1000);
const BODY = JSON.stringify({ type: 'url_verification', challenge: 'c' });

const post = (body: string, headers: Record<string, string>, path = '/slack/events') =>
  fetch(`${base}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

const signed = (body: string, at = seconds()) => signatureHeaders(body, local.workspace.signingSecret, at);

/** Sends a body over a connection of its own and tells the status; a connection that is cut off counts as refused. */
const poured = (headers: Record<string, string>, pour: (sending: ClientRequest) => void): Promise<number> =>
  new Promise((done) => {
    const options = {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', ...headers },
    };
    const sending = request(`${base}/slack/events`, options, (answer) => {
      done(answer.statusCode ?? 0);
      sending.destroy();
    });
    sending.on('error', () => done(413));
    pour(sending);
  });

describe('a request in HTTP mode', () => {
  it('with Slack’s signature is taken', async () => {
    const answer = await post(BODY, signed(BODY));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('c');
  });

  it('leaves its connection open for longer than proxies keep an idle one', async () => {
    const answer = await post(BODY, signed(BODY));
    expect(answer.headers.get('keep-alive')).toBe('timeout=75');
  });

  it.each<[string, () => Record<string, string>]>([
    ['without a signature', () => ({})],
    ['signed with another secret', () => signatureHeaders(BODY, 'another', seconds())],
    ['whose body was changed', () => signed(`${BODY} `)],
    ['signed six minutes ago', () => signed(BODY, seconds() - 360)],
    ['signed with a time that is none', () => ({ ...signed(BODY), 'x-slack-request-timestamp': 'soon' })],
  ])('%s is refused', async (_, headers) => {
    expect((await post(BODY, headers())).status).toBe(401);
  });

  it('to another address, or by another method, finds nothing', async () => {
    expect((await post(BODY, signed(BODY), '/slack/other')).status).toBe(404);
    expect((await fetch(`${base}/slack/events`)).status).toBe(404);
    expect((await fetch(`${base}/`)).status).toBe(404);
  });

  it('that is signed and no JSON is refused', async () => {
    expect((await post('{', signed('{'))).status).toBe(400);
  });

  it.each(['null', '1', '"x"', '[]', ' null '])('that is signed and says %s is answered', async (body) => {
    expect((await post(body, signed(body))).status).toBe(400);
    expect((await post(body, { 'x-slack-signature': 'v0=00' })).status).toBe(401);
  });

  it('that is a signed form of nothing is answered', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post('payload=null', { ...signed('payload=null'), ...form })).status).toBe(400);
  });

  it('that is larger than anything Slack sends is refused before it has been read', async () => {
    const body = JSON.stringify({ type: 'event_callback', text: 'x'.repeat(1_100_000) });
    expect(await poured(signed(body), (sending) => sending.end(body))).toBe(413);
    const endless = await poured({}, (sending) => {
      const piece = Buffer.alloc(65_536, 'x');
      const more = () => {
        while (!sending.destroyed && sending.write(piece));
        sending.once('drain', more);
      };
      more();
    });
    expect(endless).toBe(413);
  });
});

describe('a request that never comes to its end', () => {
  /** Opens a connection, says so much, then nothing; resolves with what comes back when the other side ends it. */
  const begun = (text: string): Promise<string> =>
    new Promise((done, fail) => {
      const { hostname, port } = new URL(base);
      const socket = connect(Number(port), hostname, () => socket.write(text));
      let said = '';
      socket.on('data', (data) => {
        said += String(data);
      });
      socket.on('error', fail);
      socket.on('close', () => done(said));
    });

  it('is given up, and others are taken meanwhile', async () => {
    const slow = [
      begun('POST /slack/events HTTP/1.1\r\nhost: x\r\nx-slow'),
      begun('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 900\r\n\r\n{'),
    ];
    expect((await post(BODY, signed(BODY))).status).toBe(200);
    for (const said of await Promise.all(slow)) expect(said).toMatch(/^HTTP\/1\.1 (401|408) /);
  });
});

describe('whoever watches the process', () => {
  const ready = async () => {
    const answer = await fetch(`${base}/readyz`);
    return { status: answer.status, ...((await answer.json()) as object) };
  };

  it('learns whether it lives and whether it can take answers', async () => {
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect(await ready()).toEqual({ status: 200, ready: true, missing: [] });
  });

  it('learns that Redis is away, and that it is back', async () => {
    if (!redis) return void process.stdout.write('not run here: no redis-server on the PATH\n');
    await redis.kill();
    await expect.poll(ready).toEqual({ status: 503, ready: false, missing: ['redis'] });
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    await redis.start();
    await expect.poll(ready).toEqual({ status: 200, ready: true, missing: [] });
  });
});
