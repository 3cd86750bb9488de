import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { describe } from '@jest/globals';
import { freePort } from '../../apps/launcher/src/free-port.js';
import { until } from './until.js';

/** A program that speaks S3, started as `<program> -H 127.0.0.1 -p <port>`. */
const program = process.env.TEST_S3_SERVER;

/** For tests on a store that speaks S3: not run, and reported so, where there is none. */
export const describeWithS3 = program ? describe : describe.skip;

export type S3Server = Readonly<{
  env: Record<string, string>;
  client: S3Client;
  bucket: string;
  stop(): Promise<void>;
}>;

export async function startS3Server(): Promise<S3Server> {
  const port = await freePort();
  const server = spawn(program!, ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const [accessKeyId, secretAccessKey, bucket] = ['test', 'test-secret', 'files'];
  const region = 'eu-west-2';
  await until('the S3 server answers', () =>
    fetch(endpoint).then(
      () => true,
      () => false,
    ),
  );
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  await client.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  return {
    client,
    bucket,
    env: {
      FILES_S3_ENDPOINT: endpoint,
      FILES_S3_REGION: region,
      FILES_S3_BUCKET: bucket,
      FILES_S3_ACCESS_KEY_ID: accessKeyId,
      FILES_S3_SECRET_ACCESS_KEY: secretAccessKey,
      FILES_S3_PREFIX: 'impact/',
    },
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      process.kill(-server.pid!, 'SIGKILL');
      await ended;
      client.destroy();
    },
  };
}
