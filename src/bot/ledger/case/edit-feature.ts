import type { Application } from '../../../applications/case/application.ts';
import { currentEvent } from '../../../applications/case/current-event.ts';
import type { Registration } from '../../../applications/case/events.ts';
import { text as longText } from '../../../dialogue/fields.ts';
import type { Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import { refusalFor } from '../../access.ts';
import { dayWritten } from '../../clock.ts';
import type { Feature } from '../../feature.ts';
import { ownOrgan } from '../../organs/own-organ.ts';
import { NOTHING, type Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { createTell } from '../../tell.ts';
import {
  changesIn,
  editedButtons,
  editedSchema,
  editedText,
  readEdited,
  registeredBy,
} from './edited-message.ts';
import { registrationFields } from './registration-form.ts';

/** The first entry of an application is its registration. */
const REGISTRATION = 1;

interface Found {
  readonly organ: Organ;
  readonly application: Application;
  readonly registration: Registration;
}

/** What follows when the message that registered an application is edited: the change is offered as an amendment. */
export function createEditFeature(parts: Parts): Feature {
  const { ledger, outbound } = parts;
  const tell = createTell(outbound);

  const find = async (origin: Origin, id: { organ: string; id: string }): Promise<Found | null> => {
    const organ = await ownOrgan(parts, id.organ, origin);
    const [application] = organ ? await ledger.loadMany(organ.id, [id.id]) : [];
    const registration = application && currentEvent(application, REGISTRATION);
    return organ && application && registration?.type === 'registered'
      ? { organ, application, registration }
      : null;
  };

  return {
    hear: async () => null,
    command: async () => null,

    async hearEdit(heard) {
      const noted = await registeredBy(parts, heard);
      const filed = noted && (await find(heard, noted));
      if (!filed || !noted) return null;
      const { organ, application, registration } = filed;
      const intake = readEdited(heard.text, dayWritten(parts.clock, heard.ts));
      const words = editedText(application, registration, intake);
      if (words === '' || permissionOf(organ, heard.user, 'ledger.record').kind === 'refused') return NOTHING;
      const { channel, ts, thread } = heard;
      const name = intake?.draft.person.name ?? '';
      const isOther = name !== '' && name !== application.person.name;
      const buttons = editedButtons({ ...noted, channel, ts, thread: thread ?? '' }, isOther);
      return tell(heard, thread, { text: words, buttons });
    },

    presses: {
      amendAsEdited: async (pressed) => {
        const value = editedSchema.parse(JSON.parse(pressed.value));
        const filed = await find(pressed, value);
        if (!filed) return NOTHING;
        const { organ, application, registration } = filed;
        const permission = permissionOf(organ, pressed.user, 'ledger.record');
        if (permission.kind === 'refused') return tell(pressed, pressed.thread, refusalFor(permission));
        return async () => {
          const text = value.ts ? await outbound.textOf(value.channel, value.thread || null, value.ts) : null;
          const intake = text === null ? null : readEdited(text, dayWritten(parts.clock, value.ts));
          const changed = intake ? changesIn(intake, registration) : {};
          const { confirmedOn, letter: _, ...now } = registration;
          await outbound.ask(pressed.trigger, {
            name: 'caseAmend',
            context: {
              organ: organ.id,
              id: application.id,
              event: String(REGISTRATION),
              channel: pressed.channel,
              thread: pressed.thread ?? '',
            },
            title: '更正记录',
            intro: `申请 ${application.case.number}`,
            submit: '更正',
            fields: [
              ...registrationFields(
                { ...now, ...(confirmedOn ? { confirmedOn } : {}), ...changed },
                registration.arrivedOn,
              ),
              longText('why', '更正原因'),
            ],
          });
        };
      },
    },
    forms: {},
  };
}
