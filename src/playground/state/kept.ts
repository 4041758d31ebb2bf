import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type * as stored from './types.ts';
import type { World } from './world.ts';

/** The form of the file; one of another form is refused, since it cannot be read as this. */
const FORM = 'playground-workspace-1';

/** How long changes are gathered before they are written (ms). */
const GATHERED_MS = 300;

const held = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

/** What of a workspace outlives it: people, conversations, files, Home tabs. Rights to open or answer do not. */
const KEPT = z.object({
  form: z.literal(FORM),
  /** Where the workspace listened: addresses of files are of it. */
  url: z.string(),
  users: z.array(held<stored.User>()),
  channels: z.array(held<stored.Channel>()),
  messages: z.record(z.string(), z.array(held<stored.StoredMessage>())),
  ephemerals: z.array(held<stored.EphemeralMessage>()),
  files: z.array(z.object({ file: held<Omit<stored.StoredFile, 'bytes'>>(), bytes: z.base64() })),
  homes: z.record(z.string(), held<stored.View>()),
  drafts: z.record(z.string(), held<stored.StateValues>()),
});

/** The file that was named holds no workspace of this form. */
export class NotAWorkspaceError extends Error {}

function textOf(world: World, url: string): string {
  const kept: z.infer<typeof KEPT> = {
    form: FORM,
    url,
    users: [...world.users.values()],
    channels: [...world.channels.values()],
    messages: Object.fromEntries(world.messages),
    ephemerals: world.ephemerals,
    files: [...world.files.values()].map(({ bytes, ...file }) => ({ file, bytes: bytes.toString('base64') })),
    homes: Object.fromEntries(world.homes),
    drafts: Object.fromEntries(world.drafts),
  };
  return JSON.stringify(kept);
}

/**
 * Brings back what a file kept; false when there is no such file.
 * @throws {NotAWorkspaceError} when the file holds something else; it is left as it is.
 */
export async function bringBack(world: World, path: string, url: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return false;
  const kept = keptIn(text, url);
  if (!kept) throw new NotAWorkspaceError(`${path} holds no workspace that was kept here`);
  for (const user of kept.users) world.users.set(user.id, user);
  for (const channel of kept.channels) world.addChannel(channel);
  for (const [channel, messages] of Object.entries(kept.messages)) world.messages.set(channel, messages);
  world.ephemerals.push(...kept.ephemerals);
  for (const { file, bytes } of kept.files)
    world.files.set(file.info.id, { ...file, bytes: Buffer.from(bytes, 'base64') });
  for (const [user, view] of Object.entries(kept.homes)) world.homes.set(user, view);
  for (const [place, values] of Object.entries(kept.drafts)) world.drafts.set(place, values);
  return true;
}

/** What the text keeps, with the addresses of the workspace that reads it; null when it is something else. */
function keptIn(text: string, url: string): z.infer<typeof KEPT> | null {
  try {
    const first = KEPT.parse(JSON.parse(text));
    return first.url === url ? first : KEPT.parse(JSON.parse(text.replaceAll(first.url, url)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Writes the workspace to a file after every change, whole or not at all; the returned function writes the last of it. */
export function keepIn(path: string, world: World, url: string): () => Promise<void> {
  let writing = Promise.resolve();
  let due: NodeJS.Timeout | null = null;
  const write = () => {
    due = null;
    writing = writing.then(async () => {
      await writeFile(`${path}.new`, textOf(world, url), { mode: 0o600 });
      await rename(`${path}.new`, path);
    });
    return writing;
  };
  const end = world.onChange(() => {
    due ??= setTimeout(() => void write(), GATHERED_MS);
  });
  return async () => {
    end();
    if (due) clearTimeout(due);
    await write();
  };
}
