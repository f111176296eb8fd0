import { type AccountRole } from '@tiwizi/access';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('accounts')
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text')
  role!: AccountRole;

  @Column('text')
  locale!: 'fr' | 'ar' | 'en';

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('boolean')
  active!: boolean;

  @Column('uuid', { name: 'cooperative_id', nullable: true })
  cooperativeId!: string | null;

  @Column('integer')
  version!: number;
}
