import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FollowUpChannel } from './follow-up.dto';

@Entity('follow_ups')
export class FollowUpEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'window_id' })
  windowId!: string;

  @Column('date', { name: 'held_on' })
  heldOn!: string;

  @Column('text')
  channel!: FollowUpChannel;

  @Column('text', { name: 'spoken_to' })
  spokenTo!: string;

  @Column('smallint', { name: 'duration_minutes', nullable: true })
  durationMinutes!: number | null;

  @Column('text')
  summary!: string;

  @Column('text')
  blockers!: string;

  @Column('text', { name: 'next_step' })
  nextStep!: string;

  @Column('date', { name: 'next_step_on', nullable: true })
  nextStepOn!: string | null;

  @Column('smallint', { nullable: true })
  mood!: number | null;

  @Column('uuid', { name: 'logged_by' })
  loggedBy!: string;
}
