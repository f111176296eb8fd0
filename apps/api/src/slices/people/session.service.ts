import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { verbsOf } from '@tiwizi/access';
import { hashToken } from '../../platform/access/session-reader';
import type { Settings } from '../../platform/config/settings';
import { SETTINGS } from '../../platform/config/settings.token';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, Problem, refused } from '../../platform/problem/problem';
import { hashPassword, verifyPassword } from './password';
import { BeginInstallationDto, InstallationDto, MeDto, SignInDto, UpdateProfileDto } from './people.dto';
import { PeopleRepository } from './people.repository';
import { SessionRepository } from './session.repository';
import { SignInLimit } from './sign-in-limit';

@Injectable()
export class SessionService {
  /** A working week away from the office, so that nobody is locked out in a village. */
  readonly lifetimeSeconds = 14 * 24 * 3600;

  constructor(
    private readonly sessions: SessionRepository,
    private readonly people: PeopleRepository,
    private readonly limit: SignInLimit,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  installation(context: RequestContext): Promise<InstallationDto> {
    return this.sessions.installation(context, this.settings.demo);
  }

  async begin(context: RequestContext, body: BeginInstallationDto): Promise<InstallationDto> {
    const { setupCode, password, ...account } = body;
    if (!sameText(setupCode, this.settings.setupCode ?? '')) {
      throw refused('invalid-fields', [fault('/setupCode', 'setup-code-wrong')]);
    }
    if (!(await this.sessions.claimInstallation(context, this.settings.demo))) {
      throw conflict('already-installed');
    }
    await this.people.insert(context, {
      ...account,
      role: 'administrator',
      cooperativeId: null,
      passwordHash: await hashPassword(password),
    });
    context.audit('account', body.id, null, { email: body.email, role: 'administrator' });
    return this.installation(context);
  }

  async signIn(
    context: RequestContext,
    { email, password }: SignInDto,
    ip: string,
  ): Promise<{ me: MeDto; token: string }> {
    await this.limit.refuseWhenExceeded(email, ip);
    const account = await this.sessions.findForSignIn(context, email);
    const right = await verifyPassword(account?.password_hash ?? null, password);
    if (account === null || !right || !account.active) {
      await this.limit.noteFailure(email, ip);
      throw new Problem(401, 'wrong-credentials');
    }
    const token = randomBytes(32).toString('base64url');
    const csrfToken = randomBytes(24).toString('base64url');
    await this.sessions.open(context, account.id, hashToken(token), csrfToken, this.lifetimeSeconds);
    // Nobody is signed in yet: the line itself has to tell whose sign-in it is.
    context.audit('sign-in', account.id, null, { displayName: account.display_name });
    const { demo } = await this.installation(context);
    const me: MeDto = {
      id: account.id,
      email: account.email,
      displayName: account.display_name,
      role: account.role,
      locale: account.locale,
      cooperativeId: account.cooperative_id,
      csrfToken,
      deviceKey: account.device_key,
      may: verbsOf(account.role),
      demo,
      unread: await this.sessions.unread(context, account.id),
    };
    return { me, token };
  }

  async end(context: RequestContext): Promise<void> {
    await this.sessions.close(context, context.person.tokenHash);
    const { accountId, displayName } = context.person;
    context.audit('sign-in', accountId, { displayName }, null);
  }

  async me(context: RequestContext): Promise<MeDto> {
    const { person } = context;
    const { demo } = await this.installation(context);
    return {
      id: person.accountId,
      email: person.email,
      displayName: person.displayName,
      role: person.role,
      locale: person.locale,
      cooperativeId: person.cooperativeId,
      csrfToken: person.csrfToken,
      deviceKey: await this.sessions.deviceKey(context),
      may: verbsOf(person.role),
      demo,
      unread: await this.sessions.unread(context, person.accountId),
    };
  }

  async updateProfile(context: RequestContext, { locale }: UpdateProfileDto): Promise<MeDto> {
    await this.people.setLocale(context, context.person.accountId, locale);
    context.audit('account', context.person.accountId, { locale: context.person.locale }, { locale });
    return { ...(await this.me(context)), locale };
  }
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(hashToken(given)), Buffer.from(hashToken(expected))];
  return expected !== '' && timingSafeEqual(a, b);
}
