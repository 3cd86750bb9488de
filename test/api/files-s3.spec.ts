import { request as httpRequest } from 'node:http';
import { ListMultipartUploadsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestCommunity } from '../support/community.js';
import { codeIn, FileSender, MEGABYTE, streamOf } from '../support/files.js';
import * as made from '../support/made-files.js';
import { describeWithS3, startS3Server, type S3Server } from '../support/s3-server.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

describeWithS3('with files in a store that speaks S3', () => {
  let s3: S3Server;
  let world: World;
  let trust: TestCommunity;
  let heron: FileSender;

  beforeAll(async () => {
    s3 = await startS3Server();
    world = await World.open({ env: s3.env });
    trust = await world.community();
    heron = new FileSender(world, trust, await trust.member());
  });
  afterAll(async () => {
    await world.close();
    await s3.stop();
  });

  const kept = async () => {
    const { Contents = [] } = await s3.client.send(new ListObjectsV2Command({ Bucket: s3.bucket }));
    return Contents.map(({ Key }) => Key!);
  };
  const unfinished = async () =>
    (await s3.client.send(new ListMultipartUploadsCommand({ Bucket: s3.bucket }))).Uploads ?? [];

  test('what was sent comes back, whole and in parts', async () => {
    const id = await heron.announce('plan.pdf', 12 * MEGABYTE);
    expect((await heron.put(id, streamOf(12 * MEGABYTE))).status).toBe(200);
    const { path } = await heron.file(id);
    const whole = Buffer.from(await (await heron.fetch(path)).arrayBuffer());
    expect([whole.length, whole.subarray(0, 8).toString()]).toEqual([12 * MEGABYTE, '%PDF-1.7']);
    const part = await heron.fetch(path, { range: 'bytes=1-3' });
    expect([part.status, await part.text()]).toEqual([206, 'PDF']);
    expect(await kept()).toEqual([expect.stringMatching(new RegExp(`^impact/${trust.id}/[0-9a-f-]{36}$`))]);
    expect(await unfinished()).toEqual([]);
  });

  test('an archive that begins with something large is looked into', async () => {
    const { mediaType } = await heron.file(await heron.send('plan.docx', made.docx(200_000)));
    expect(mediaType).toContain('wordprocessingml');
  });

  test('what is refused, too big or breaks off leaves nothing behind', async () => {
    const before = await kept();
    expect(await heron.refusal('plan.pdf', Buffer.from('<svg onload="alert(1)"/>'))).toBe(
      'FILE_TYPE_REFUSED',
    );
    const endless = await heron.put(await heron.announce('a.pdf', 1000), streamOf(51 * MEGABYTE));
    expect(await codeIn(endless)).toBe('FILE_TOO_BIG');
    const id = await heron.announce('plan.pdf', 20 * MEGABYTE);
    const sending = httpRequest(`${world.url}/files/${id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${heron.member.token}`, 'content-length': 20 * MEGABYTE },
    });
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(12 * MEGABYTE, 7));
    await until('parts are there', async () => (await unfinished()).length > 0);
    sending.destroy();
    await until('they are taken back', async () => (await unfinished()).length === 0);
    expect(await kept()).toEqual(before);
  });

  test('a picture is made clean there, and the one that came is gone', async () => {
    const before = await kept();
    await world.startWorker();
    const id = await heron.send('photo.jpg', await made.photoWithPlace());
    const file = await until('the picture is clean', async () => {
      const now = await heron.file(id);
      return now.state === 'READY' ? now : null;
    });
    expect((await heron.fetch(file.previewPath)).headers.get('content-type')).toBe('image/webp');
    await until('the original is gone', async () => (await kept()).length === before.length + 2);
  });

  test('while it is away, that is said', async () => {
    const { path } = await heron.file(await heron.send('notes.txt', Buffer.from('words')));
    const id = await heron.announce('notes.txt', 5);
    await s3.stop();
    expect((await heron.fetch(path)).status).toBe(503);
    expect(await codeIn(await heron.put(id, Buffer.from('words')))).toBe('FILE_STORE_AWAY');
  });
});
