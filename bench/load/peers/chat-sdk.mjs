import { createServer } from 'node:http';
import { createSlackAdapter } from '@chat-adapter/slack';
import { createIoRedisState } from '@chat-adapter/state-ioredis';
import { Chat } from 'chat';
import { Redis } from 'ioredis';

// The chat SDK as its guide sets it up: subscribed threads, overlapping messages queued, state in Redis.
const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, REDIS_URL, MODEL_URL, PORT } = process.env;

const bot = new Chat({
  userName: 'nianbao',
  adapters: {
    slack: createSlackAdapter({
      botToken: SLACK_BOT_TOKEN,
      signingSecret: SLACK_SIGNING_SECRET,
      apiUrl: SLACK_API_URL,
    }),
  },
  state: createIoRedisState({ client: new Redis(REDIS_URL) }),
  concurrency: 'queue',
  logger: 'silent',
});

bot.onNewMention(async (thread) => {
  await thread.subscribe();
  await thread.post('开始填报');
});

// Every message is answered, also those that were skipped while the one before was being answered.
bot.onSubscribedMessage(async (thread, message, context) => {
  for (const said of [...(context?.skipped ?? []), message]) {
    if (said.text.startsWith('起草'))
      await fetch(MODEL_URL, { method: 'POST' }).then((drafted) => drafted.text());
    await thread.post(`已收到：${said.text}`);
  }
});

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const answer = await bot.webhooks.slack(
    new Request(`http://localhost${request.url}`, {
      method: 'POST',
      headers: request.headers,
      body: Buffer.concat(parts),
    }),
    { waitUntil: (work) => void work },
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
});

await bot.initialize?.();
server.listen(Number(PORT), '127.0.0.1');
