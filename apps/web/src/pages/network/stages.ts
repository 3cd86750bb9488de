import type { AdoptionStage } from '../../graphql/generated.js';

/** In the order in which most go through them. */
export const stages = [
  'INTERESTED',
  'TRYING',
  'ADAPTED',
  'USING',
  'STOPPED',
] as const satisfies AdoptionStage[];

export const stageFields = {
  INTERESTED: 'interested',
  TRYING: 'trying',
  ADAPTED: 'adapted',
  USING: 'using',
  STOPPED: 'stopped',
} as const;
