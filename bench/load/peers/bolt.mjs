import bolt from '@slack/bolt';

// Bare Bolt, the floor: one post for each message, nothing is kept.
const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, MODEL_URL, PORT } = process.env;

const app = new bolt.App({
  token: SLACK_BOT_TOKEN,
  signingSecret: SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  logLevel: bolt.LogLevel.ERROR,
});

app.event('message', async ({ event, client }) => {
  if (event.text.startsWith('起草'))
    await fetch(MODEL_URL, { method: 'POST' }).then((drafted) => drafted.text());
  await client.chat.postMessage({
    channel: event.channel,
    thread_ts: event.thread_ts ?? event.ts,
    text: `已收到：${event.text}`,
  });
});

await app.start(Number(PORT));
