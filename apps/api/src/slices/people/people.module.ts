import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { SessionController } from './session.controller';
import { SessionRepository } from './session.repository';
import { SessionService } from './session.service';
import { SignInLimit } from './sign-in-limit';

@Module({
  controllers: [SessionController, PeopleController],
  providers: [PeopleService, PeopleRepository, SessionService, SessionRepository, SignInLimit],
})
export class PeopleModule {}
