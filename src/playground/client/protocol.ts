/**
 * How a browser page acts as a person of the workspace. All of it is on the workspace's own address; `as` is the id
 * of the person. Nothing needs a token: the workspace listens on this machine only.
 *
 * | request | answer |
 * |---|---|
 * | `GET /client/people` | `{team, bot, people}`: whom the page may act as |
 * | `GET /client/snapshot?as=U…` | a `Snapshot`: everything that this person sees now |
 * | `GET /client/changes?as=U…` | server-sent events; each `data` is one `Change` that concerns this person |
 * | `POST /client/act?as=U…` with an `Action` as JSON | what became of it (`Acted`, `Said` or `Submitted`) |
 * | `POST /client/upload?as=U…&channel=C…&name=…[&text=…][&thread_ts=…]`, the body being the bytes | `Said` |
 * | `GET /client/files/F…/<name>?as=U…` | the bytes of a file, as a download |
 * | `GET /` and `GET /page/<file>` | the files of `src/playground/page/`; TypeScript is served as JavaScript |
 *
 * An action that cannot be carried out (no such button, no such channel) is answered with 400 and `{error}`; that is
 * an error of the page. What the person would be shown in Slack comes as a `person_error` change and in `Acted.error`.
 * Open the changes first and fetch the snapshot then: a change that is in both does no harm, since messages are
 * known by channel and ts, and views come as whole stacks.
 */
import { z } from 'zod';
import type { Fields } from '../json.ts';
import type { Presented } from '../manifest.ts';
import type {
  EphemeralMessage,
  PersonError,
  StateValues,
  StoredMessage,
  User,
  View,
} from '../state/types.ts';

const simple = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
/** block_id → a value for its only input, or action_id → value. */
const values = z.record(z.string(), z.union([simple, z.record(z.string(), simple)]));
/** Where an element is: in a message (ephemeral or not) or in an open view. */
const place = z.union([z.object({ channel: z.string(), ts: z.string() }), z.object({ view: z.string() })]);
const element = {
  in: place,
  action_id: z.string(),
  block_id: z.string().optional(),
  values: values.optional(),
};

/** What a person can do. `values` are what was typed in the view and not sent yet; they are kept first. */
export const ACTION = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), channel: z.string(), text: z.string(), thread_ts: z.string().optional() }),
  z.object({ do: z.literal('edit'), channel: z.string(), ts: z.string(), text: z.string() }),
  z.object({ do: z.literal('command'), channel: z.string(), command: z.string(), text: z.string() }),
  z.object({ do: z.literal('press'), ...element, value: z.string().optional() }),
  z.object({ do: z.literal('select'), ...element, value: simple }),
  z.object({ do: z.literal('fill'), view: z.string(), values }),
  z.object({ do: z.literal('submit'), view: z.string(), values }),
  z.object({ do: z.literal('close'), view: z.string() }),
  z.object({ do: z.literal('open_home'), tab: z.enum(['home', 'messages']) }),
  z.object({ do: z.literal('react'), channel: z.string(), ts: z.string(), name: z.string() }),
  z.object({ do: z.literal('invite'), channel: z.string() }),
  z.object({
    do: z.literal('shortcut'),
    callback_id: z.string(),
    beside: z.object({ channel: z.string(), ts: z.string() }).optional(),
  }),
]);

/** What a person can do, as the page posts it. */
export type Action = z.infer<typeof ACTION>;

/** A conversation in the page's list; `isDm` is the direct message with the bot. */
export interface ChannelSeen {
  id: string;
  name: string;
  isPrivate: boolean;
  isDm: boolean;
  botIsMember: boolean;
}

/** Everything that one person sees. */
export interface Snapshot {
  me: User;
  botUserId: string;
  /** What the app shows of itself: its commands, shortcuts and agent view. */
  app: Presented;
  people: User[];
  channels: ChannelSeen[];
  /** By channel, oldest first, replies among them. */
  messages: Record<string, StoredMessage[]>;
  ephemerals: EphemeralMessage[];
  /** Open modals, the visible one last. */
  modals: View[];
  home: View | null;
  /** What was chosen and typed and not sent, by view id or `channel:ts`. */
  drafts: Record<string, StateValues>;
  /** The bot's status line by `channel:thread_ts`. */
  statuses: Record<string, string>;
  /** Suggested prompts by channel. */
  prompts: Record<string, { title: string; prompts: Fields[] }>;
  errors: PersonError[];
}
