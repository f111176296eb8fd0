import { type CooperativeKind, type Sector } from '@tiwizi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cooperatives')
export class CooperativeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  kind!: CooperativeKind;

  @Column('text', { name: 'name_fr' })
  nameFr!: string;

  @Column('text', { name: 'name_ar' })
  nameAr!: string;

  @Column('text')
  sector!: Sector;

  @Column('uuid', { name: 'territory_id' })
  territoryId!: string;

  @Column('date', { name: 'founded_on', nullable: true })
  foundedOn!: string | null;

  @Column('text', { name: 'fiscal_year_end' })
  fiscalYearEnd!: string;

  @Column('text', { name: 'registration_number', nullable: true })
  registrationNumber!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { name: 'search_key' })
  searchKey!: string;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('integer')
  version!: number;
}
