import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Reportable, ReportContentInput, ReportReceipt } from './reporting.inputs.js';
import { Reporting } from './reporting.service.js';

@Resolver()
export class ReportingResolver {
  constructor(private readonly reporting: Reporting) {}

  @Query(() => Reportable)
  reportable(@Args('kind') kind: string, @Args('id', { type: () => ID }) id: string): Promise<Reportable> {
    return this.reporting.reportable(kind, id);
  }

  @Mutation(() => ReportReceipt, { description: 'Once for each person and thing, until it is decided.' })
  reportContent(@Args('input') input: ReportContentInput): Promise<ReportReceipt> {
    return this.reporting.report(input);
  }
}
