/** What an address of the workspace leads to. */
export type Leads =
  | { readonly to: 'message'; readonly channel: string; readonly ts: string }
  | { readonly to: 'file'; readonly id: string; readonly name: string };

const MESSAGE = /^\/archives\/(\w+)\/p(\d+)(\d{6})$/;
const FILE = /^\/files\/\w+\/(\w+)(?:\/([^/]*))?$/;

/** Reads an address of a message or a file as Slack writes them; null for any other, which opens in a tab of its own. */
export function leads(url: string): Leads | null {
  const { pathname } = new URL(url, 'http://workspace');
  const [, channel, seconds, rest] = MESSAGE.exec(pathname) ?? [];
  if (channel !== undefined) return { to: 'message', channel, ts: `${seconds}.${rest}` };
  const [, id, name = ''] = FILE.exec(pathname) ?? [];
  return id === undefined ? null : { to: 'file', id, name: decodeURIComponent(name) };
}
