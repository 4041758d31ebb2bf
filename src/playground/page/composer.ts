/// <reference lib="dom" />
import { act, upload } from './api.ts';
import { h } from './dom.ts';
import { asSent, type Mentionable } from './mentions.ts';
import { menuButton } from './menu.ts';
import type { PageState } from './store.ts';
import { Suggestions } from './suggestions.ts';
import { keepTyped, typedIn } from './typed.ts';

/** What a keyboard reports while a word is being composed, where `isComposing` is not set (Safari, some editors). */
const COMPOSING = 229;

/** True for a key that belongs to the word being composed: the Enter that ends a composition must never send. */
const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === COMPOSING;

/** A box to write in, and how to put the cursor there. */
export interface Composer {
  readonly node: HTMLElement;
  readonly focus: () => void;
}

/** The box to write in: Enter sends, Shift+Enter breaks the line, "@" mentions, files are chosen or dropped. */
export function composer(state: PageState, thread: string | null, label: string): Composer {
  const { seen, channel } = state;
  const me = seen.me.id;
  const place = `${me}:${channel}:${thread ?? ''}`;
  const people = (): readonly Mentionable[] => state.seen.people;
  const area = h('textarea', { 'aria-label': label, placeholder: label, rows: '2' }) as HTMLTextAreaElement;
  area.value = typedIn(place);
  area.addEventListener('input', () => keepTyped(place, area.value));
  const suggestions = new Suggestions(area, people);
  const picked = filePicker();

  const cleared = () => {
    area.value = '';
    keepTyped(place, '');
  };
  const sendFiles = async (files: readonly File[]) => {
    const words = asSent(area.value.trim(), people());
    cleared();
    for (const [index, file] of files.entries())
      await upload(me, channel, thread, file, index === 0 ? words : '');
  };
  const send = async () => {
    const text = area.value.trim();
    const files = picked.take();
    if (files.length > 0) return sendFiles(files);
    if (!text) return;
    cleared();
    const command = thread ? null : /^(\/\w+)(?:\s([\s\S]*))?$/.exec(text);
    if (command) await act(me, { do: 'command', channel, command: command[1] ?? '', text: command[2] ?? '' });
    else {
      const sent = asSent(text, people());
      await act(me, { do: 'say', channel, text: sent, ...(thread ? { thread_ts: thread } : {}) });
    }
  };

  area.addEventListener('keydown', (event) => {
    if (composes(event) || suggestions.takes(event) || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send();
  });
  const global = seen.app.shortcuts.filter(({ type }) => type === 'global');
  const box = h(
    'form',
    { class: 'composer' },
    suggestions.node,
    area,
    picked.list,
    h(
      'div',
      { class: 'tools' },
      picked.button,
      global.length > 0 && !thread
        ? menuButton(
            '快捷方式',
            '＋',
            global.map(({ name, description, callbackId }) => ({
              label: name,
              hint: description,
              choose: () => void act(me, { do: 'shortcut', callback_id: callbackId }),
            })),
          )
        : null,
      h('span', { class: 'hint' }, '回车发送，Shift＋回车换行，@提到某人，可把文件拖进来'),
      h('button', { class: 'button primary', type: 'submit' }, '发送'),
    ),
  );
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    box.addEventListener(kind, (event) => {
      event.preventDefault();
      box.classList.toggle('dropping', kind === 'dragover');
      const dropped = kind === 'drop' ? (event as DragEvent).dataTransfer?.files : undefined;
      if (dropped && dropped.length > 0) void sendFiles([...dropped]);
    });
  }
  return { node: box, focus: () => area.focus() };
}

/** The files that go with the next message: chosen by a button, named below the box, taken back one by one. */
function filePicker() {
  let files: readonly File[] = [];
  const input = h('input', {
    type: 'file',
    'aria-label': '选择文件',
    multiple: true,
    class: 'visually-hidden',
    tabindex: '-1',
  }) as HTMLInputElement;
  const list = h('ul', { class: 'picked', 'aria-label': '要发送的文件' });
  const draw = (kept: readonly File[]) => {
    files = kept;
    list.replaceChildren(
      ...files.map((file) =>
        h(
          'li',
          {},
          file.name,
          h(
            'button',
            {
              type: 'button',
              class: 'quiet',
              'aria-label': `不发送${file.name}`,
              onclick: () => draw(files.filter((one) => one !== file)),
            },
            '×',
          ),
        ),
      ),
    );
    list.hidden = files.length === 0;
  };
  draw([]);
  input.addEventListener('change', () => {
    draw([...files, ...(input.files ?? [])]);
    input.value = '';
  });
  const button = h(
    'span',
    {},
    h('button', { type: 'button', class: 'button', onclick: () => input.click() }, '添加文件'),
    input,
  );
  return {
    button,
    list,
    take() {
      const taken = files;
      draw([]);
      return taken;
    },
  };
}
