import { expect, test } from '@jest/globals';
import { spreadOver, type StepInTime } from './spread.js';

const step = (
  adoptionId: string,
  communityId: string,
  stage: StepInTime['stage'],
  month: string,
): StepInTime => ({
  adoptionId,
  communityId,
  stage,
  month,
});

const none = { interested: 0, trying: 0, adapted: 0, using: 0, stopped: 0 };

test('nothing has spread nowhere', () => {
  expect(spreadOver([], '2026-11')).toEqual([]);
});

test('each month shows where everybody stood when it ended, over a year’s end, quiet months too', () => {
  const steps = [
    step('ward', 'here', 'interested', '2025-11'),
    step('ward', 'here', 'trying', '2025-11'),
    step('team', 'there', 'using', '2026-01'),
    step('ward', 'here', 'stopped', '2026-02'),
  ];
  expect(spreadOver(steps, '2026-03')).toEqual([
    { ...none, month: '2025-11', trying: 1, communities: 1 },
    { ...none, month: '2025-12', trying: 1, communities: 1 },
    { ...none, month: '2026-01', trying: 1, using: 1, communities: 2 },
    { ...none, month: '2026-02', using: 1, stopped: 1, communities: 2 },
    { ...none, month: '2026-03', using: 1, stopped: 1, communities: 2 },
  ]);
});
