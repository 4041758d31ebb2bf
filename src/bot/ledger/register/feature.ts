import { z } from 'zod';
import { line } from '../../../dialogue/fields.ts';
import type { Message } from '../../../dialogue/message.ts';
import { isOrganName, type Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import { refusalFor } from '../../access.ts';
import type { Feature, Pressed } from '../../feature.ts';
import { NAME_WANTED } from '../../messages.ts';
import { ownOrgan } from '../../organs/own-organ.ts';
import { ensureMeant, rememberOrgan, whichOrgan } from '../../organs/which-organ.ts';
import { type After, NOTHING, type Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { createTell } from '../../tell.ts';
import { commandIn } from '../../words/commands.ts';
import { exportRegister } from './export-register.ts';
import { decideRow, importWork, registerCardOfFile } from './work.ts';

const valueSchema = z.object({
  organ: z.string(),
  file: z.string(),
  name: z.string(),
  // Cards that an earlier release posted carry none.
  confirmed: z.string().default(''),
});

const decideSchema = valueSchema.extend({
  after: z.object({ sheet: z.string(), row: z.number() }).nullable(),
});

const YEAR = /^(?:(\d{4})年?)?$/;

/** Importing the register that an office has, and taking the ledger out as one. */
export function createRegisterFeature(parts: Parts): Feature {
  const { outbound, queue } = parts;
  const tell = createTell(outbound);
  const say = (origin: Origin, thread: string | null, words: string) => tell(origin, thread, { text: words });

  const refusal = (organ: Organ, user: string, deed: 'ledger.record' | 'ledger.export'): Message | null => {
    const permission = permissionOf(organ, user, deed);
    return permission.kind === 'refused' ? refusalFor(permission) : null;
  };

  /** Shows what an import into an organ would do. */
  const preview = (origin: Origin, thread: string | null, value: z.infer<typeof valueSchema>): After => {
    return async () => {
      if (value.organ !== '') await rememberOrgan(parts, origin, value.organ);
      const card = await registerCardOfFile(parts, origin, value);
      await tell(origin, thread, card)();
    };
  };

  /** Goes on to the next row to decide, after the last was taken or left as it is. */
  const decide = (pressed: Pressed, isTaken: boolean): After => {
    const value = decideSchema.parse(JSON.parse(pressed.value));
    return async () => {
      const card = await decideRow(parts, pressed, value, isTaken);
      await tell(pressed, pressed.thread, card)();
    };
  };

  return {
    hear: async () => null,

    async command(origin, text) {
      const spoken = commandIn(text);
      const match = spoken?.command === 'export' ? YEAR.exec(spoken.rest) : null;
      if (!match) return null;
      const year = match[1] === undefined ? null : Number(match[1]);
      return async () => {
        const which = await whichOrgan(parts, origin);
        if (which.kind !== 'one') {
          const said =
            which.kind === 'none'
              ? '还没有可导出的申请台账。'
              : '请先在该机关的频道里查一次台账，或发“/nianbao status”选定机关，再导出。';
          return say(origin, null, said)();
        }
        const refused = refusal(which.organ, origin.user, 'ledger.export');
        if (refused) return tell(origin, null, refused)();
        await exportRegister(parts, which.organ, origin.user, year, origin.key);
      };
    },

    presses: {
      registerPick: async (pressed) =>
        preview(pressed, pressed.thread, valueSchema.parse(JSON.parse(pressed.value))),
      registerImport: async (pressed) => {
        const { organ: id, file, name, confirmed } = valueSchema.parse(JSON.parse(pressed.value));
        const organ = await ownOrgan(parts, id, pressed);
        if (!organ) return NOTHING;
        const refused = refusal(organ, pressed.user, 'ledger.record');
        if (refused) return tell(pressed, pressed.thread, refused);
        const { user, channel, thread } = pressed;
        await queue.add(id, importWork({ file, user, channel, thread, confirmed }), 'files');
        return say(pressed, pressed.thread, `正在导入“${name}”，完成后告诉您。`);
      },
      registerDecide: async (pressed) => decide(pressed, false),
      registerTake: async (pressed) => decide(pressed, true),
      registerOrgan: async (pressed) => () =>
        outbound.ask(pressed.trigger, {
          name: 'registerOrgan',
          context: { value: pressed.value, channel: pressed.channel, thread: pressed.thread ?? '' },
          title: '导入台账',
          intro: '',
          submit: '下一步',
          fields: [line('organ', '机关名称（全称）')],
        }),
    },

    forms: {
      registerOrgan: async (sent) => {
        const name = (sent.values.organ ?? '').trim();
        if (!isOrganName(name)) {
          return { kind: 'wrong', errors: { organ: NAME_WANTED } };
        }
        const { value = '', thread = '' } = sent.context;
        const ensured = await ensureMeant(parts, sent.team, name, sent.user);
        if (ensured.kind === 'refused') return { kind: 'wrong', errors: { organ: ensured.text } };
        const file = valueSchema.parse(JSON.parse(value));
        const after = preview(sent, thread === '' ? null : thread, { ...file, organ: ensured.organ.id });
        return { kind: 'taken', after };
      },
    },
  };
}
