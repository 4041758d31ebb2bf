import type { Context } from '../context.ts';
import { sendEvent } from '../events.ts';
import { copyOf, type Fields, fieldsOf, listOf } from '../json.ts';
import { channelType } from './messages.ts';
import type { FileObject, StoredFile, StoredMessage } from './types.ts';

/** The types that are told apart by a file's ending; anything else is bytes. */
const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  png: 'image/png',
};

/** A new file without bytes, owned by a person or the bot. */
export function newFile(context: Context, owner: string, name: string, size: number): StoredFile {
  const { clock, identity, url } = context;
  const id = clock.id('F');
  const filetype = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? 'binary';
  const at = `${url}/files-pri/${identity.teamId}-${id}`;
  const created = Math.floor(clock.now() / 1000);
  const info: FileObject = {
    id,
    created,
    timestamp: created,
    name,
    title: name,
    mimetype: TYPES[filetype] ?? 'application/octet-stream',
    filetype,
    pretty_type: filetype.toUpperCase(),
    user: owner,
    user_team: identity.teamId,
    editable: false,
    size,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    file_access: 'visible',
    url_private: `${at}/${encodeURIComponent(name)}`,
    url_private_download: `${at}/download/${encodeURIComponent(name)}`,
    permalink: `${url}/files/${owner}/${id}/${encodeURIComponent(name)}`,
    channels: [],
    groups: [],
    ims: [],
    shares: {},
  };
  return { info, bytes: Buffer.alloc(0), state: 'awaiting-bytes' };
}

/** Notes on a file that a message shares it, as `files.info` shows it in `shares`. */
export function noteShare(context: Context, file: StoredFile, message: StoredMessage): void {
  const channel = context.world.channels.get(message.channel);
  if (!channel) return;
  const kind = channelType(channel);
  const listed = { im: 'ims', group: 'groups', channel: 'channels' }[kind];
  const visibility = kind === 'channel' ? 'public' : 'private';
  const shares = fieldsOf(file.info.shares);
  const before = fieldsOf(shares[visibility]);
  const share: Fields = {
    ts: message.ts,
    channel_name: channel.name,
    team_id: message.team,
    share_user_id: message.user,
    reply_users: [],
    reply_users_count: 0,
    reply_count: 0,
    ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
  };
  file.info.shares = {
    ...shares,
    [visibility]: { ...before, [channel.id]: [...listOf(before[channel.id]), share] },
  };
  const known = Array.isArray(file.info[listed]) ? file.info[listed] : [];
  file.info[listed] = [...new Set([...known, channel.id])];
  context.world.changed({ type: 'file', file: copyOf(file.info) });
  const user_id = file.info.user;
  const event = { type: 'file_shared', file_id: file.info.id, user_id, file: { id: file.info.id } };
  void sendEvent(context, { ...event, channel_id: channel.id, event_ts: context.clock.ts() });
}
