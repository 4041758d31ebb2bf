import { createDeskFeature } from './desk/desk-feature.ts';
import { createHandOverFeature } from './desk/hand-over-feature.ts';
import type { Feature } from './feature.ts';
import { createHolidaysFeature } from './holidays/holidays-feature.ts';
import { createEditFeature } from './ledger/case/edit-feature.ts';
import { createRecordingFeature } from './ledger/case/recording-feature.ts';
import { createToldFeature } from './ledger/case/told-feature.ts';
import { createAskFeature } from './ledger/questions/ask-feature.ts';
import { createCellsFeature } from './ledger/questions/cells-feature.ts';
import { createRegisterFeature } from './ledger/register/feature.ts';
import { createAccessFeature } from './organs/access-feature.ts';
import { createLeaveFeature } from './organs/leave-feature.ts';
import { createMendFeature } from './organs/mend-feature.ts';
import { createSettingsFeature } from './organs/settings-feature.ts';
import type { Parts } from './parts.ts';
import { createOverviewFeature } from './reminders/overview-feature.ts';
import { createRemindersFeature } from './reminders/reminders-feature.ts';
import type { Settling } from './settling.ts';

/** Everything that the bot can do beside the interview, in the order in which it is asked. */
export const featuresOf = (parts: Parts, settling: Settling): Feature[] => [
  createHolidaysFeature(parts),
  createRecordingFeature(parts),
  createToldFeature(parts),
  createEditFeature(parts),
  createRegisterFeature(parts),
  createSettingsFeature(parts),
  createAccessFeature(parts),
  createMendFeature(parts, settling),
  createOverviewFeature(parts),
  createLeaveFeature(parts),
  createDeskFeature(parts),
  createAskFeature(parts),
  createCellsFeature(parts),
  createRemindersFeature(parts, settling),
  createHandOverFeature(parts, settling),
];
