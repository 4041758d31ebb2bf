import { expect, it } from 'vitest';
import { type IntakeDraft, missingOf, registrationOf } from '../../../src/applications/intake/draft.ts';

const whole: IntakeDraft = {
  number: '2026-021',
  applicant: 'naturalPerson',
  channel: 'in-person',
  arrivedOn: '2026-03-02',
  confirmedOn: null,
  description: '河道采砂许可证',
  supply: null,
  person: { name: '温如玉', identity: '', contact: '' },
};

it('registers a draft that has all it needs', () => {
  expect(missingOf(whole, 1, 1)).toEqual([]);
  expect(registrationOf(whole)).toEqual({
    type: 'registered',
    number: '2026-021',
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn: '2026-03-02',
    confirmedOn: null,
    description: '河道采砂许可证',
    supply: '',
  });
});

it.each([
  'number',
  'applicant',
  'channel',
  'arrivedOn',
  'description',
] as const)('asks for the %s', (field) => {
  const draft = { ...whole, [field]: null };
  expect(missingOf(draft, 1, 1)).toEqual([field]);
  expect(registrationOf(draft)).toBeNull();
});

it('asks for the day of the confirmation where the channel needs one, which does not hinder', () => {
  const online = { ...whole, channel: 'online' } as const;
  expect(missingOf(online, 1, 1)).toEqual(['confirmedOn']);
  expect(registrationOf(online)?.channel).toBe('online');
  expect(missingOf({ ...online, confirmedOn: '2026-03-03' }, 1, 1)).toEqual([]);
});

it('asks what each of several applications is about', () => {
  expect(missingOf({ ...whole, description: null }, 3, 0)).toEqual(['contents']);
  expect(missingOf(whole, 3, 2)).toEqual(['contents']);
});
