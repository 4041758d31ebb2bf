/// <reference lib="dom" />
import type { Action, Snapshot } from '../client/protocol.ts';
import type { Change, User } from '../state/types.ts';
import { toast } from './dom.ts';

/** What became of an action, as far as the page shows it. */
export interface Acted {
  acked?: boolean;
  error?: string;
  errors?: Record<string, string>;
}

/** Slack's words for what a person is shown when an app does not answer. */
const ERRORS: Readonly<Record<string, string>> = {
  dispatch_failed: '机器人没有应答，请再试一次。',
  operation_timeout: '机器人应答太慢，请再试一次。',
};

/** Whoever the page may act as. */
export async function people(): Promise<{ team: string; people: User[] }> {
  return (await fetch('/client/people')).json();
}

/** Everything that a person sees now. */
export async function snapshot(as: string): Promise<Snapshot> {
  return (await fetch(`/client/snapshot?as=${as}`)).json();
}

/** Carries out an action; what cannot be done is said and comes back as an error. */
export async function act(as: string, action: Action): Promise<Acted> {
  const answer = await fetch(`/client/act?as=${as}`, { method: 'POST', body: JSON.stringify(action) });
  const acted: Acted = await answer.json();
  if (!answer.ok) toast(`没有完成：${acted.error ?? answer.status}`);
  return acted;
}

/** Sends a file into a channel or thread. */
export async function upload(
  as: string,
  channel: string,
  thread: string | null,
  file: File,
  text: string,
): Promise<void> {
  const query = new URLSearchParams({ as, channel, name: file.name });
  if (thread) query.set('thread_ts', thread);
  if (text) query.set('text', text);
  const answer = await fetch(`/client/upload?${query}`, { method: 'POST', body: file });
  if (!answer.ok) toast('文件没有发出去，请再试一次。');
}

/** Listens to what changes for a person; reconnects by itself and then asks for everything anew. */
export function listen(as: string, onChange: (change: Change) => void, onOpen: () => void): () => void {
  const source = new EventSource(`/client/changes?as=${as}`);
  source.onopen = onOpen;
  source.onmessage = (event) => onChange(JSON.parse(event.data));
  return () => source.close();
}

/** What a person is told of an error of the app. */
export const errorText = (code: string): string => ERRORS[code] ?? `出错：${code}`;
