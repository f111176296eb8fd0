import { type MemberFunction } from '@tiwizi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('memberships')
export class MembershipEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cooperative_id' })
  cooperativeId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'member_code' })
  memberCode!: string;

  @Column('text')
  function!: MemberFunction;

  @Column('date', { name: 'from_date' })
  fromDate!: string;

  @Column('date', { name: 'to_date', nullable: true })
  toDate!: string | null;

  @Column('integer')
  version!: number;
}
