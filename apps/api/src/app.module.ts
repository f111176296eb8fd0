import { type DynamicModule, Module } from '@nestjs/common';
import { type Settings } from './platform/config/settings';
import { PlatformModule } from './platform/platform.module';
import { PeopleModule } from './slices/people/people.module';

/** The slices, in the order of the chain. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(settings), PeopleModule],
    };
  }
}
