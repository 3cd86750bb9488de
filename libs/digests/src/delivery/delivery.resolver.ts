import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { AppError, ErrorCode, PageArgs, type Page } from '#platform';
import { DigestDelivery, DigestForecastConnection, type DigestForecast } from './delivery.node.js';
import { Delivery } from './delivery.service.js';

@Resolver()
export class DeliveryResolver {
  constructor(private readonly delivery: Delivery) {}

  @Query(() => DigestDelivery, { description: 'In the operation’s community, for its admins.' })
  digestDelivery(
    @Args('days', { type: () => Int, defaultValue: 7, description: '1 to 90.' }) days: number,
  ): Promise<DigestDelivery> {
    if (days < 1 || days > 90) throw new AppError(ErrorCode.BAD_PAGE_SIZE);
    return this.delivery.here(days);
  }

  @Query(() => DigestForecastConnection, {
    description:
      'A dry run: who would get the next digest of the operation’s community, and who not. For its admins.',
  })
  digestForecast(@Args() page: PageArgs): Promise<Page<DigestForecast>> {
    return this.delivery.forecast(page);
  }
}
