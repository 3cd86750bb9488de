import { applyDecorators, Controller, UseFilters, UseInterceptors } from '@nestjs/common';
import { PageAnswers } from './page-answers.interceptor.js';
import { PageFailures } from './page-failure.filter.js';

/** A controller whose handlers answer with pages and redirects. */
export const Page = (path: string | string[]) =>
  applyDecorators(Controller(path), UseInterceptors(PageAnswers), UseFilters(PageFailures));
