/// <reference lib="dom" />
import type { Snapshot } from '../client/protocol.ts';
import type { User } from '../state/types.ts';
import { leads } from './address.ts';
import { drawAgent } from './agent.ts';
import { act, people, snapshot } from './api.ts';
import { composer } from './composer.ts';
import { byId, h } from './dom.ts';
import { follow } from './follow.ts';
import { drawHome } from './home.ts';
import { MessageList } from './message-list.ts';
import { ModalHost } from './modal.ts';
import { drawSidebar } from './sidebar.ts';
import { applyChange, type PageState, threadMessages, topMessages } from './store.ts';
import { FIRST, isThreadUnread, type ReadMarks, read } from './unread.ts';

/** Where the chosen person is kept while the tab is open. */
const WHO = 'playground-as';
/** Where the time of the first visit is kept. */
const SINCE = 'playground-since';
/** Where what a person has read is kept between visits, by person. */
const readBy = (person: string) => `playground-read:${person}`;

class Page {
  readonly #people: readonly User[];
  readonly #team: string;
  readonly #modal = new ModalHost();
  readonly #status = h('div', { class: 'status', role: 'status' });
  readonly #prompts = h('div');
  readonly #home = h('div', { class: 'list' });
  #state: PageState;
  #channelList = new MessageList();
  #threadList = new MessageList();
  #end: () => void = () => undefined;

  constructor(state: PageState, everybody: readonly User[], team: string) {
    this.#state = state;
    this.#people = everybody;
    this.#team = team;
  }

  /** Follows what the person sees, and draws it. */
  start(): void {
    this.#end = follow(this.#state.seen.me.id, {
      renew: (seen) => {
        this.#state.seen = seen;
        this.#draw();
      },
      change: (change) => {
        applyChange(this.#state, change);
        this.#draw();
      },
    });
    this.#layOut();
  }

  #layOut(): void {
    const state = this.#state;
    this.#channelList = new MessageList();
    const here = state.seen.channels.find(({ id }) => id === state.channel);
    const name = `${here && !here.isDm && !here.isPrivate ? '# ' : ''}${here?.name ?? ''}`;
    const main = byId('channel');
    main.className = 'pane';
    if (state.isHome) {
      main.replaceChildren(h('header', {}, h('h2', {}, '主页')), this.#home, h('div'));
    } else {
      const [command] = state.seen.app.commands;
      const hint = command
        ? `，或输入 ${command.command} ${command.usageHint.split('|')[0]?.trim() ?? ''}`
        : '';
      main.replaceChildren(
        h('header', {}, h('h2', {}, name)),
        this.#channelList.node,
        h('div', {}, this.#prompts, composer(state, null, `发消息到 ${name}${hint}`).node),
      );
    }
    this.#layOutThread();
    this.#draw();
  }

  #layOutThread(): void {
    const state = this.#state;
    this.#threadList = new MessageList();
    const aside = byId('thread');
    aside.hidden = state.thread === null;
    document.body.classList.toggle('with-thread', state.thread !== null);
    if (state.thread === null) {
      aside.replaceChildren();
      return;
    }
    aside.className = 'pane';
    const opened = state.thread;
    const close = () => {
      this.#go({ thread: null });
      byId('channel').querySelector<HTMLElement>(`[data-ts="${opened}"] .replies`)?.focus();
    };
    const box = composer(state, state.thread, '在话题中回复');
    aside.replaceChildren(
      h(
        'header',
        {},
        h('h2', {}, '话题'),
        h('button', { class: 'button', type: 'button', onclick: close }, '关闭话题'),
      ),
      this.#threadList.node,
      h('div', {}, this.#status, box.node),
    );
    box.focus();
  }

  /** Notes what is on the screen as read, once for every change. */
  #noteRead(): void {
    const state = this.#state;
    const { channel, thread } = state;
    const before = state.read;
    if (!state.isHome) state.read = read(state.read, channel, null, topMessages(state));
    if (thread !== null) state.read = read(state.read, channel, thread, threadMessages(state));
    if (state.read !== before) localStorage.setItem(readBy(state.seen.me.id), JSON.stringify(state.read));
  }

  #draw(): void {
    const state = this.#state;
    this.#noteRead();
    drawSidebar(state, this.#people, this.#team, {
      switchTo: (user) => void this.#switchTo(user),
      openChannel: (channel) => {
        this.#go({ channel, isHome: false, thread: null });
        const isDm = state.seen.channels.some(({ id, isDm }) => isDm && id === channel);
        if (isDm) void act(state.seen.me.id, { do: 'open_home', tab: 'messages' });
      },
      openHome: () => {
        this.#go({ isHome: true, thread: null });
        void act(state.seen.me.id, { do: 'open_home', tab: 'home' });
      },
    });
    if (state.isHome) drawHome(this.#home, state);
    const openThread = (thread: string) => this.#go({ thread });
    const { channel } = state;
    const me = state.seen.me.id;
    const all = state.seen.messages[channel] ?? [];
    const isUnread = (thread: string) =>
      thread !== state.thread && isThreadUnread(channel, thread, me, all, state.read);
    this.#channelList.draw(topMessages(state), { state, openThread, isUnread });
    drawAgent(this.#prompts, state);
    if (state.thread !== null) {
      this.#threadList.draw(threadMessages(state), { state, openThread: null });
      this.#status.textContent = state.seen.statuses[`${state.channel}:${state.thread}`] ?? '';
    }
    this.#modal.draw(state);
  }

  /** Opens what an address of this workspace leads to, here; false for any other address. */
  open(url: string): boolean {
    const found = leads(url);
    const { seen } = this.#state;
    if (found?.to === 'message') {
      const { channel, ts } = found;
      const thread = seen.messages[channel]?.find((message) => message.ts === ts)?.thread_ts ?? ts;
      this.#go({ channel, isHome: false, thread });
    } else if (found) {
      const { id, name } = found;
      location.assign(`/client/files/${id}/${encodeURIComponent(name)}?as=${seen.me.id}`);
    }
    return found !== null;
  }

  #go(to: Partial<PageState>): void {
    Object.assign(this.#state, to);
    this.#layOut();
  }

  async #switchTo(user: string): Promise<void> {
    this.#end();
    sessionStorage.setItem(WHO, user);
    this.#state.seen = await snapshot(user);
    this.#state.read = readBefore(this.#state.seen);
    const known = this.#state.seen.channels.some(({ id }) => id === this.#state.channel);
    if (!known) Object.assign(this.#state, { channel: this.#state.seen.channels[0]?.id ?? '', thread: null });
    this.start();
    if (this.#state.isHome) void act(user, { do: 'open_home', tab: 'home' });
  }
}

/** What a person had read when they came: everything that was there when this browser came first, whoever one was then. */
function readBefore({ me, messages }: Snapshot): ReadMarks {
  const kept: ReadMarks = JSON.parse(localStorage.getItem(readBy(me.id)) ?? '{}');
  const latest = Object.values(messages).map((all) => all.at(-1)?.ts ?? '');
  const since = localStorage.getItem(SINCE) ?? latest.sort().at(-1) ?? '';
  localStorage.setItem(SINCE, since);
  return { [FIRST]: since, ...kept };
}

const everybody = await people();
const clerk = everybody.people.find(({ realName }) => realName.includes('经办')) ?? everybody.people[0];
const seen = await snapshot(sessionStorage.getItem(WHO) ?? clerk?.id ?? '');
document.title = everybody.team;
const page = new Page(
  { seen, channel: seen.channels[0]?.id ?? '', isHome: false, thread: null, read: readBefore(seen) },
  everybody.people,
  everybody.team,
);
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link && !link.download && page.open(link.href)) event.preventDefault();
});
page.start();
