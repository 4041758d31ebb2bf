/// <reference lib="dom" />
import { act, upload } from './api.ts';
import { h } from './dom.ts';

/** Where a composer writes to, asked anew for every message. */
export interface Target {
  readonly me: string;
  readonly channel: string;
  readonly thread: string | null;
}

/** The box to write in: Enter sends, Shift+Enter breaks the line, files are chosen or dropped. */
export function composer(target: () => Target, label: string): HTMLElement {
  const area = h('textarea', { 'aria-label': label, placeholder: label, rows: '2' }) as HTMLTextAreaElement;
  const picker = h('input', { type: 'file', 'aria-label': '选择文件', multiple: true }) as HTMLInputElement;

  const sendFiles = async (files: Iterable<File>) => {
    const { me, channel, thread } = target();
    for (const file of files) await upload(me, channel, thread, file, area.value.trim());
    area.value = '';
    picker.value = '';
  };

  const send = async () => {
    const text = area.value.trim();
    if (picker.files && picker.files.length > 0) return sendFiles([...picker.files]);
    if (!text) return;
    area.value = '';
    const { me, channel, thread } = target();
    const command = thread ? null : /^(\/\w+)(?:\s([\s\S]*))?$/.exec(text);
    if (command) await act(me, { do: 'command', channel, command: command[1] ?? '', text: command[2] ?? '' });
    else await act(me, { do: 'say', channel, text, ...(thread ? { thread_ts: thread } : {}) });
  };

  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });
  const box = h(
    'form',
    { class: 'composer' },
    area,
    h(
      'div',
      { class: 'tools' },
      picker,
      h('span', { class: 'hint' }, '回车发送，Shift＋回车换行，可把文件拖进来'),
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
  return box;
}
