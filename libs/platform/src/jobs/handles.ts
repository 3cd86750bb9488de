import 'reflect-metadata';
import type { JobDefinition } from './define-job.js';

const HANDLES = Symbol('handles');

/** Marks the method that does a job: `@Handles(sendDigests) run(data: …) {}`. */
export function Handles<Data extends object>(job: JobDefinition<Data>) {
  return <Method extends (data: Data) => Promise<unknown>>(
    _target: object,
    _key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ) => Reflect.defineMetadata(HANDLES, job.name, descriptor.value as object);
}

export const handledJob = (method: object): string | undefined =>
  Reflect.getMetadata(HANDLES, method) as string | undefined;
