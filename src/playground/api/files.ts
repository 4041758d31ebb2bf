import type { Context } from '../context.ts';
import { copyOf, type Fields, listOf } from '../json.ts';
import { newFile, noteShare } from '../state/files.ts';
import { addMessage } from '../state/messages.ts';
import type { StoredFile } from '../state/types.ts';
import { Args } from './arguments.ts';
import { botMessage, readContent } from './content.ts';
import { badArgument, SlackApiError } from './errors.ts';
import { joined, type Method, type Methods, threadParent } from './method.ts';

const getUploadUrl: Method = (context, args) => {
  const name = args.need('filename');
  const length = Number(args.need('length'));
  if (!Number.isInteger(length) || length < 1) throw badArgument('length must be a positive integer');
  const file = newFile(context, context.identity.botUserId, name, length);
  context.world.files.set(file.info.id, file);
  const ticket = context.clock.id('');
  context.world.uploadTickets.set(ticket, file.info.id);
  return { upload_url: `${context.url}/upload/v1/${ticket}`, file_id: file.info.id };
};

const complete: Method = (context, args) => {
  const wanted = listOf(args.json('files'));
  if (wanted.length === 0) throw badArgument('missing required field: files');
  const files = wanted.map((one) => {
    const file = context.world.files.get(String(one.id));
    if (!file || file.info.user !== context.identity.botUserId) throw new SlackApiError('file_not_found');
    if (file.state === 'awaiting-bytes') throw new SlackApiError('file_not_found');
    return { file, title: typeof one.title === 'string' ? one.title : undefined };
  });
  const channelId = args.text('channel_id') ?? args.text('channels');
  const channel = channelId === undefined ? undefined : joined(context, channelId);
  const threadTs = args.text('thread_ts');
  if (channel && threadTs !== undefined) threadParent(context, channel.id, threadTs);
  const comment = args.text('initial_comment');
  const blocks = comment === undefined ? args.all.blocks : undefined;
  const content = readContent(context, new Args({ text: comment, blocks }));
  for (const { file, title } of files) {
    if (title !== undefined) file.info.title = title;
    file.state = 'complete';
    context.world.changed({ type: 'file', file: copyOf(file.info) });
  }
  const answer = { files: files.map(({ file }) => copyOf(file.info)) };
  // Slack shares after it has answered: the message, and `shares` of files.info, are there a little later.
  if (channel)
    setImmediate(() =>
      share(
        context,
        channel.id,
        files.map((one) => one.file),
        content,
        threadTs,
      ),
    );
  return answer;
};

function share(
  context: Context,
  channel: string,
  files: readonly StoredFile[],
  content: ReturnType<typeof readContent>,
  threadTs: string | undefined,
): void {
  const message = botMessage(context, channel, content, threadTs);
  message.subtype = 'file_share';
  for (const file of files) noteShare(context, file, message);
  message.files = files.map((file) => copyOf(file.info));
  void addMessage(context, message);
}

const info: Method = (context, args) => {
  const file = known(context, args.need('file'));
  return { file: copyOf(file.info), comments: [], response_metadata: { next_cursor: '' } };
};

const remove: Method = (context, args) => {
  const file = known(context, args.need('file'));
  if (file.info.user !== context.identity.botUserId) throw new SlackApiError('cant_delete_file');
  context.world.files.delete(file.info.id);
  const tombstone: Fields = { id: file.info.id, mode: 'tombstone' };
  for (const message of [...context.world.messages.values()].flat()) {
    if (!message.files?.some((one) => one.id === file.info.id)) continue;
    message.files = message.files.map((one) => (one.id === file.info.id ? { ...one, ...tombstone } : one));
    context.world.changed({ type: 'message_changed', message: copyOf(message) });
  }
  return {};
};

function known(context: Context, id: string): StoredFile {
  const file = context.world.files.get(id);
  if (!file || file.state !== 'complete') throw new SlackApiError('file_not_found');
  return file;
}

/** The methods about files: the three steps of an upload, looking one up, taking one away. */
export const files: Methods = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': complete,
  'files.info': info,
  'files.delete': remove,
};
