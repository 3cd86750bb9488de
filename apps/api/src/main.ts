import 'reflect-metadata';
import { loadConfig } from '#platform';
import { runProcess } from '../../run-process.js';
import { createApi } from './create-api.js';

await runProcess('api', async () => {
  const config = loadConfig(process.env);
  const app = await createApi(config);
  await app.listen(config.port, '0.0.0.0');
  return app;
});
