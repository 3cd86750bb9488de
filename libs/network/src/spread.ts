import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AdoptionStage } from './adoption.entity.js';

/** That an adoption came to a stage. */
export interface StepInTime {
  adoptionId: string;
  communityId: string;
  stage: AdoptionStage;
  /** YYYY-MM */
  month: string;
}

type Counts = Record<AdoptionStage, number>;

@ObjectType({
  description: 'How far something had spread when a month ended: services in each stage. Nobody is ranked.',
})
export class SpreadMonth implements Counts {
  @Field({ description: 'YYYY-MM' })
  month: string;

  @Field(() => Int)
  interested: number;

  @Field(() => Int)
  trying: number;

  @Field(() => Int)
  adapted: number;

  @Field(() => Int)
  using: number;

  @Field(() => Int)
  stopped: number;

  @Field(() => Int, { description: 'In how many communities, in whatever stage.' })
  communities: number;
}

/** Every month from the first step to now; a month without a step is as the one before. */
export function spreadOver(steps: readonly StepInTime[], now: string): SpreadMonth[] {
  const first = steps.reduce<string | null>(
    (least, { month }) => (!least || month < least ? month : least),
    null,
  );
  if (!first) return [];
  const at = new Map<string, StepInTime>();
  return monthsBetween(first, now).map((month) => {
    for (const step of steps) if (step.month === month) at.set(step.adoptionId, step);
    return monthOf(month, [...at.values()]);
  });
}

function monthOf(month: string, standing: readonly StepInTime[]): SpreadMonth {
  const count = (stage: AdoptionStage) => standing.filter((step) => step.stage === stage).length;
  return Object.assign(new SpreadMonth(), {
    month,
    interested: count('interested'),
    trying: count('trying'),
    adapted: count('adapted'),
    using: count('using'),
    stopped: count('stopped'),
    communities: new Set(standing.map(({ communityId }) => communityId)).size,
  });
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = after(month)) months.push(month);
  return months;
}

function after(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
