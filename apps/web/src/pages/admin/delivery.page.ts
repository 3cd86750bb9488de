import { Get, Param, Query } from '@nestjs/common';
import { DeliveryPageDocument, ForecastPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { DeliveryView, spans } from './delivery.view.js';
import { ForecastView } from './forecast.view.js';

@Page('c/:community/admin/emails')
export class DeliveryPages {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string, @Query('days') asked: unknown) {
    const days = spans.find((span) => String(span) === asked) ?? spans[0];
    const data = await this.operations.dataOf(
      visit,
      DeliveryPageDocument,
      { community, days },
      { community },
    );
    return page(DeliveryView, { community, days, delivery: data.digestDelivery }, { frame: frameOf(data) });
  }

  /** Nothing is planned by looking, and nothing is sent. */
  @Get('forecast')
  async forecast(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query('after') asked: unknown,
  ) {
    const after = cursorIn(asked);
    const data = await this.operations.dataOf(
      visit,
      ForecastPageDocument,
      { community, after },
      { community },
    );
    const props = { community, forecast: data.digestForecast, paged: after !== null };
    return page(ForecastView, props, { frame: frameOf(data) });
  }
}
