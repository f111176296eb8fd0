import { accountRoles, type AccountRole, type Verb, verbs } from '@tiwizi/access';
import { Choice, Email, Flag, Integer, Items, Text, Uuid } from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';

export const locales = ['fr', 'ar', 'en'] as const;
export type AccountLocale = (typeof locales)[number];

// Long enough that guessing does not pay, and no rule that makes people write it on a note (NIST SP 800-63B).
const password = { min: 10, max: 200 };

export class InstallationDto {
  @Flag({ description: 'Nobody has an account yet: the first administrator can be created.' })
  needsAdministrator!: boolean;

  @Flag({ description: 'The data are invented, to look around.' })
  demo!: boolean;
}

export class BeginInstallationDto {
  @Text({ max: 200, description: 'The one-time code that the start printed.' })
  setupCode!: string;

  @Uuid()
  id!: string;

  @Email()
  email!: string;

  @Text({ max: 120 })
  displayName!: string;

  @Text(password)
  password!: string;

  @Choice(locales, 'Locale')
  locale!: AccountLocale;
}

export class SignInDto {
  @Text({ max: 254 })
  email!: string;

  @Text({ max: 200 })
  password!: string;
}

export class MeDto {
  @Uuid()
  id!: string;

  @Email()
  email!: string;

  @Text({ max: 120 })
  displayName!: string;

  @Choice(accountRoles, 'AccountRole')
  role!: AccountRole;

  @Choice(locales, 'Locale')
  locale!: AccountLocale;

  @Uuid({ nullable: true })
  cooperativeId!: string | null;

  @Text({ max: 100, description: 'Sent back in X-CSRF-Token with every write.' })
  csrfToken!: string;

  @Text({ max: 64, description: 'Seals what a device keeps for this account: 32 bytes in hexadecimal.' })
  deviceKey!: string;

  @Choice(verbs, 'Verb', { list: true })
  may!: Verb[];

  @Flag()
  demo!: boolean;

  @Integer({ min: 0, max: 1000, description: 'Notifications that wait to be read, counted up to 1000.' })
  unread!: number;
}

export class UpdateProfileDto {
  @Choice(locales, 'Locale')
  locale!: AccountLocale;
}

export class CreateAccountDto {
  @Uuid()
  id!: string;

  @Email()
  email!: string;

  @Text({ max: 120 })
  displayName!: string;

  @Choice(accountRoles, 'AccountRole')
  role!: AccountRole;

  @Choice(locales, 'Locale')
  locale!: AccountLocale;

  @Text(password)
  password!: string;

  @Uuid({ optional: true, nullable: true, description: 'For the role cooperative: whose account it is.' })
  cooperativeId?: string | null;
}

export class UpdateAccountDto {
  @Text({ max: 120, optional: true })
  displayName?: string;

  @Flag({ optional: true })
  active?: boolean;

  @Text({ ...password, optional: true })
  password?: string;
}

export class AccountDto {
  @Uuid()
  id!: string;

  @Email()
  email!: string;

  @Text({ max: 120 })
  displayName!: string;

  @Choice(accountRoles, 'AccountRole')
  role!: AccountRole;

  @Choice(locales, 'Locale')
  locale!: AccountLocale;

  @Flag()
  active!: boolean;

  @Uuid({ nullable: true })
  cooperativeId!: string | null;

  @Text({ max: 200, nullable: true })
  cooperativeName!: string | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

export class AccountPageDto {
  @Items(() => AccountDto, { max: 100 })
  items!: AccountDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class PeopleQuery extends PageQuery {}

export class ChoicesQuery {
  @Choice(accountRoles, 'AccountRole', { optional: true })
  role?: AccountRole;
}

export class AccountChoiceDto {
  @Uuid()
  id!: string;

  @Text({ max: 120 })
  displayName!: string;

  @Choice(accountRoles, 'AccountRole')
  role!: AccountRole;
}

export class AccountChoicesDto {
  @Items(() => AccountChoiceDto, { max: 1000 })
  items!: AccountChoiceDto[];
}
