import { ConfigError } from '#platform';

interface Running {
  close(): Promise<unknown>;
}

/** Starts a process and ends it in order: on a signal (Nest’s shutdown hooks), or when the launcher is gone. */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start();
    process.send?.('ready');
    process.on('disconnect', () => void running.close().finally(() => process.exit(0)));
  } catch (error) {
    console.error(
      error instanceof ConfigError ? error.message : (error instanceof Error && error.stack) || error,
    );
    console.error(`The ${name} could not start.`);
    process.exit(1);
  }
}
