import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from './context.ts';
import { readBody, sendBytes } from './http.ts';

/** Takes the bytes of a file (the second step of an upload), raw or as multipart/form-data. */
export async function takeUpload(
  context: Context,
  ticket: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const id = context.world.uploadTickets.get(ticket);
  const file = id === undefined ? undefined : context.world.files.get(id);
  if (!file || file.state === 'complete') return sendBytes(response, 404, 'text/plain', 'not found');
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  file.bytes = type.startsWith('multipart/form-data') ? await firstPart(body, type) : body;
  file.info.size = file.bytes.length;
  file.state = 'awaiting-completion';
  sendBytes(response, 200, 'text/plain', `OK - ${file.bytes.length}`);
}

async function firstPart(body: Buffer, type: string): Promise<Buffer> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const value of form.values()) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}

/** Gives out a file to whoever shows the bot's token; without it Slack sends one to a page to sign in. */
export function giveFile(
  context: Context,
  fileId: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.headers.authorization !== `Bearer ${context.identity.botToken}`) {
    response.writeHead(302, {
      location: `${context.url}/signin?redir=${encodeURIComponent(request.url ?? '')}`,
    });
    response.end();
    return;
  }
  const file = context.world.files.get(fileId);
  if (!file || file.state !== 'complete') sendBytes(response, 404, 'text/html', '<p>No such file</p>');
  else sendBytes(response, 200, file.info.mimetype, file.bytes);
}
