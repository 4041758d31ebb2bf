import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import { type Asked, type ModelServer, startModelServer } from '../../support/model-server.ts';
import type { Dialogue } from './dialogue.ts';
import { FIGURES } from './figures.ts';
import { NOTES } from './notes.ts';
import { Player } from './player.ts';
import { WAYS } from './ways.ts';

const DIALOGUES: readonly Dialogue[] = [...WAYS, ...NOTES, ...FIGURES];

/** What the person said, as the request holds it; null for any other question to the model. */
const saidIn = ({ messages }: Asked): string | null =>
  /<said>\n(".*")\n<\/said>/.exec(messages.at(-1)?.content ?? '')?.[1] ?? null;

/** Reads a message as a model would that was asked about it before; whatever else it is asked fails. */
function answersLikeAModel(server: ModelServer): void {
  server.answer((asked) => {
    const said = saidIn(asked);
    if (said === null) return { kind: 'status', status: 500 };
    const text: unknown = JSON.parse(said);
    const known = DIALOGUES.find(({ model, says }) => model && says.includes(String(text)));
    return { kind: 'json', value: { reading: known?.model?.reads ?? { is: 'unclear' } } };
  });
}

const numbered = DIALOGUES.map((dialogue, index) => [dialogue.says.join(' / '), dialogue, index] as const);

describe.each(['without', 'with'] as const)('what was said, %s a model', (how) => {
  let local: LocalBot;
  let server: ModelServer;
  let player: Player;

  beforeAll(async () => {
    server = await startModelServer();
    answersLikeAModel(server);
    const model = { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 15_000 };
    local = await startLocalBot({ model: how === 'with' ? model : null });
    player = await Player.over(local);
  });

  afterAll(async () => {
    player.stop();
    await local.stop();
    await server.stop();
  });

  it.concurrent.each(numbered)('%s', async (_title, dialogue, index) => {
    const { model, says, stands } = dialogue;
    if (how === 'with' && model) await player.play(index, dialogue, model.says ?? says, model.stands);
    else await player.play(index, dialogue, says, stands);
    const wasAsked = server.asked.some((asked) =>
      says.some((words) => saidIn(asked) === JSON.stringify(words)),
    );
    if (how === 'without' || stands.asks === null) expect(wasAsked && !model).toBe(false);
  });
});
