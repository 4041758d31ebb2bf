import type { Button } from './message.ts';

/** The name of a button that opens an address; Slack tells of the press all the same. */
export const LINK = 'link';

/** A button that opens an address; `id` tells it from others in its place. */
export const linkButton = (id: string, label: string, url: string): Button => ({
  name: LINK,
  value: id,
  label,
  url,
});
