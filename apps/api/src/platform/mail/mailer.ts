import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Settings } from '../config/settings';
import { SETTINGS } from '../config/settings.token';
import { DeliveryFailure, type DeliveryProblem } from './delivery-failure';

export interface Letter {
  /** The same for each attempt, so that a server that already took it can tell. */
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Where one POST ends these messages, without signing in (RFC 8058). */
  unsubscribeUrl: string;
}

const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 30_000 };
const longestAnswer = 200;

/** Hands letters to the mail server of this installation. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  get isOn(): boolean {
    return this.settings.smtpUrl !== null;
  }

  /** Done when the server has taken the letter. Throws DeliveryFailure where it has not, or where nobody knows. */
  async send({ messageId, to, subject, text, html, unsubscribeUrl }: Letter): Promise<void> {
    try {
      await this.open().sendMail({
        ...{ messageId, to, subject, text, html, from: this.settings.mailFrom },
        headers: {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      throw failureOf(error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.transport?.close();
  }

  private open(): Transporter {
    const { smtpUrl } = this.settings;
    if (smtpUrl === null) throw new Error('no mail server is set');
    // Sending again is decided by whoever keeps the count of attempts, never behind their back.
    this.transport ??= createTransport({
      ...{ url: smtpUrl, pool: true, maxConnections: 2, maxRequeues: 0 },
      ...patience,
    });
    return this.transport;
  }
}

/** What nodemailer says of an error. */
interface SmtpError {
  code?: string;
  responseCode?: number;
  response?: string;
}

function failureOf(error: unknown): DeliveryFailure {
  const { code = '', responseCode = 0, response = '' } = error as SmtpError;
  return new DeliveryFailure(problemOf(code, responseCode), response.slice(0, longestAnswer));
}

function problemOf(code: string, responseCode: number): DeliveryProblem {
  if (code === 'EAUTH') return 'sign-in-refused';
  if (responseCode >= 500) return 'refused';
  return responseCode >= 400 ? 'put-off' : 'unreachable';
}
