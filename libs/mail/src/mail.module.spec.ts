import { expect, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, loadConfig } from '#platform';
import { MailModule } from './mail.module.js';
import { MailTransport } from './mail-transport.js';
import { openSink } from './smtp-sink.example.js';

test('an application sends through the configured server and leaves no connection behind', async () => {
  const sink = await openSink();
  const config = loadConfig({ SMTP_URL: sink.smtpUrl, DATABASE_URL: 'postgres://nobody@127.0.0.1/none' });

  @Module({ imports: [ConfigModule.with(config), MailModule] })
  class Application {}

  const application = await NestFactory.createApplicationContext(Application, { logger: false });
  await application.get(MailTransport).send({
    to: 'robin@example.org',
    subject: 'Your community news',
    html: '<p>Hello</p>',
    text: 'Hello\n',
    messageId: '<one@communities.example>',
  });
  await application.close();

  expect(sink.received).toHaveLength(1);
  while ((await sink.connections()) > 0) await new Promise((resolve) => setImmediate(resolve));
  await sink.close();
});
