import { bwrddEnghreifftiol } from './bwrdd-enghreifftiol.js';
import type { DemoCommunity } from './content.js';
import { exampleTrust } from './example-trust.js';

export const demoCommunities: DemoCommunity[] = [exampleTrust, bwrddEnghreifftiol];
