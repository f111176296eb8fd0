import { type Sex } from '@tiwizi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('persons')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'given_name' })
  givenName!: string;

  @Column('text', { name: 'family_name' })
  familyName!: string;

  @Column('text', { name: 'name_ar' })
  nameAr!: string;

  @Column('text')
  sex!: Sex;

  @Column('smallint', { name: 'birth_year', nullable: true })
  birthYear!: number | null;

  @Column('text', { nullable: true })
  phone!: string | null;
}
