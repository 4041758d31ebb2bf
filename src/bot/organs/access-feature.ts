import { z } from 'zod';
import { roleLabel, roleSchema } from '../../organs/roles.ts';
import { todayOf } from '../clock.ts';
import { showDesk } from '../desk/desk-feature.ts';
import type { Feature, Pressed } from '../feature.ts';
import { type After, NOTHING } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { sendOnce } from '../reminders/send-digest.ts';
import { createTell } from '../tell.ts';
import { decidersOf, isSameRequest, mayActAs, mayDecide, withRole } from './access-asked.ts';
import { answerText, askedText, decidedText, requestCard } from './access-card.ts';
import { changeOrgan } from './change-organ.ts';
import { ownOrgan } from './own-organ.ts';

const askSchema = z.object({ organ: z.string(), role: roleSchema });
const requestSchema = askSchema.extend({ user: z.string() });

const FULL = '还没有决定的申请已经很多，请等有了决定再申请。';
const NOT_YOURS = '这份申请由本机关负责人或工作区管理员决定。';
const OVER = '这份申请已经办过，或已失效。';

/** Asking for a role in an organ (申请岗位), and deciding on it, each with one press. */
export function createAccessFeature(parts: Parts): Feature {
  const { access, outbound } = parts;
  const tell = createTell(outbound);
  const today = () => todayOf(parts.clock);
  const say = (pressed: Pressed, text: string): After => tell(pressed, pressed.thread, { text });

  /** Where a decision was pressed it is shown: the card changes, the Home tab is drawn anew. */
  const shown = async (pressed: Pressed, text: string): Promise<void> => {
    const { message, team, user, channel } = pressed;
    if (message) await outbound.replace(message, { text });
    else if (channel === user) await showDesk(parts, { team, user });
    else await say(pressed, text)();
  };

  const letter = (organ: string, to: string, key: string, card: { text: string }) =>
    sendOnce(parts, { organ, to, name: { day: today(), what: `access.${key}.${to}` }, covers: [], card });

  const decide = async (pressed: Pressed, isGranted: boolean): Promise<After> => {
    const { key, team, user: by } = pressed;
    const request = requestSchema.parse(JSON.parse(pressed.value));
    const { user, role } = request;
    const organ = await ownOrgan(parts, request.organ, pressed);
    if (!organ) return NOTHING;
    if (!mayDecide(organ, by, await outbound.isAdmin(by))) return say(pressed, NOT_YOURS);
    const open = await access.open(team);
    if (!open.some((one) => isSameRequest(one, request))) return () => shown(pressed, OVER);
    if (isGranted) {
      const deed = { key, user: by, what: 'organ.access', detail: { user, role } };
      await changeOrgan(parts, organ.id, deed, (one) => withRole(one, user, role));
    }
    const wasOpen = await access.end(team, request);
    return async () => {
      await shown(pressed, wasOpen ? decidedText(organ, request, isGranted) : OVER);
      if (wasOpen) await letter(organ.id, user, key, { text: answerText(organ, role, by, isGranted) });
    };
  };

  return {
    hear: async () => null,
    command: async () => null,
    presses: {
      accessAsk: async (pressed) => {
        const { key, team, user } = pressed;
        const { organ: id, role } = askSchema.parse(JSON.parse(pressed.value));
        const organ = await ownOrgan(parts, id, pressed);
        if (!organ || pressed.isOutsider) return NOTHING;
        if (mayActAs(organ, user, role))
          return say(pressed, `您已经可以以${roleLabel(role)}的身份办理，请再试一次。`);
        const asked = await access.ask(team, { organ: id, user, role });
        if (asked === 'full') return say(pressed, FULL);
        const deciders = decidersOf(organ);
        return async () => {
          await say(pressed, askedText(deciders, asked === 'again'))();
          if (asked === 'again') return;
          for (const to of deciders) await letter(id, to, key, requestCard(organ, { organ: id, user, role }));
        };
      },
      accessGrant: (pressed) => decide(pressed, true),
      accessDecline: (pressed) => decide(pressed, false),
    },
    forms: {},
  };
}
