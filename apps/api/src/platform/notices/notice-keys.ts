import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NOTICE_TOPICS, type NoticeTopic } from '@tiwizi/domain';
import { DataSource } from 'typeorm';
import { generateVAPIDKeys } from 'web-push';

interface Keys {
  pushPublic: string;
  pushPrivate: string;
  unsubscribeKey: string;
}

/** Whose mail ends, and about what; null: about everything. */
export interface Unsubscription {
  accountId: string;
  topic: NoticeTopic | null;
}

const everything = 'all';

/** What this installation signs with towards push services and for links that sign in nowhere: drawn once, then kept. */
@Injectable()
export class NoticeKeys {
  private keys: Promise<Keys> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Of several replicas that ask at the same first moment, one draws and all read the same. */
  read(): Promise<Keys> {
    this.keys ??= this.draw().catch((error: unknown) => {
      this.keys = null;
      throw error;
    });
    return this.keys;
  }

  /** `account.topic.signature`: opens this one thing, for ever. */
  async unsubscribeToken({ accountId, topic }: Unsubscription): Promise<string> {
    const signed = `${accountId}.${topic ?? everything}`;
    return `${signed}.${await this.signature(signed)}`;
  }

  /** Null for a token that is not ours. */
  async readUnsubscribeToken(token: string): Promise<Unsubscription | null> {
    const [accountId = '', subject = '', given = ''] = token.split('.');
    const expected = Buffer.from(await this.signature(`${accountId}.${subject}`));
    const sent = Buffer.from(given);
    if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return null;
    return { accountId, topic: NOTICE_TOPICS.find((topic) => topic === subject) ?? null };
  }

  private async signature(text: string): Promise<string> {
    const { unsubscribeKey } = await this.read();
    return createHmac('sha256', unsubscribeKey).update(`unsubscribe ${text}`).digest('base64url');
  }

  private async draw(): Promise<Keys> {
    const { publicKey, privateKey } = generateVAPIDKeys();
    await this.dataSource.query(
      `INSERT INTO notice_keys (push_public, push_private, unsubscribe_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [publicKey, privateKey, randomBytes(32).toString('base64url')],
    );
    const [row]: { push_public: string; push_private: string; unsubscribe_key: string }[] =
      await this.dataSource.query('SELECT push_public, push_private, unsubscribe_key FROM notice_keys');
    if (row === undefined) throw new Error('the keys of notices are gone');
    return {
      pushPublic: row.push_public,
      pushPrivate: row.push_private,
      unsubscribeKey: row.unsubscribe_key,
    };
  }
}
