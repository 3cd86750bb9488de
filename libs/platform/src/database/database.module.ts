import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { refuseMightyRole } from './refuse-mighty-role.js';
import { Transactions } from './transactions.js';

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  /** @param entities every entity class of every lib the app uses */
  static with(entities: EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: async (config: Config) => {
            const dataSource = await createDataSource(config.databaseUrl, entities).initialize();
            await refuseMightyRole(dataSource);
            return dataSource;
          },
        },
        Transactions,
      ],
      exports: [DataSource, Transactions],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
