export type PlanAddress = { community: string; plan: string };

export type ActionAddress = PlanAddress & { action: string };
