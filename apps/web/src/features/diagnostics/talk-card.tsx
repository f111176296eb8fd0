import { useState } from 'react';
import { Button, Card, Stack, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Criterion, type Diagnostic, type Talk } from './queries';
import { SettleForm } from './settle-form';
import styles from './talk-card.module.css';

interface TalkCardProps {
  diagnostic: Diagnostic;
  talk: Talk;
  /** Undefined while the grid is on its way. */
  criterion: Criterion | undefined;
}

/** One criterion as both see it, side by side, and the level that they settled on. */
export function TalkCard({ diagnostic, talk, criterion }: TalkCardProps) {
  const t = useTexts('diagnostics');
  const { text, date } = useFormat();
  const [settling, setSettling] = useState(false);
  const { agreed } = talk;
  const words = (level: number) => {
    const found = criterion?.levels[level];
    return found && text(found);
  };
  const maySettle = diagnostic.may.includes('settle');
  return (
    <Card>
      <Stack gap={4}>
        <h2 className={styles['title']}>{criterion ? text(criterion.title) : talk.criterionCode}</h2>
        <div className={styles['pair']}>
          <View who={t('states:perspective.assessor')} level={talk.assessorLevel} note={talk.assessorNote}>
            {words(talk.assessorLevel)}
          </View>
          <View who={t('states:perspective.self')} level={talk.selfLevel} note={talk.selfNote}>
            {words(talk.selfLevel)}
          </View>
        </div>
        {agreed && !settling && (
          <div className={styles['agreed']}>
            <StateSign state="done" word={t('talks.agreed', { level: agreed.level })} />
            <p>{words(agreed.level)}</p>
            <p className={styles['note']}>
              {t('talks.agreedBy', { names: agreed.agreedBy, date: date(agreed.agreedOn) })}
            </p>
            {agreed.note !== '' && (
              <p dir="auto" className={styles['note']}>
                {agreed.note}
              </p>
            )}
          </div>
        )}
        {maySettle && !settling && (
          <div>
            <Button look={agreed ? 'quiet' : 'primary'} onClick={() => setSettling(true)}>
              {agreed ? t('app:do.edit') : t('talks.settle')}
            </Button>
          </div>
        )}
        {settling && criterion && (
          <SettleForm
            diagnostic={diagnostic}
            talk={talk}
            criterion={criterion}
            onDone={() => setSettling(false)}
          />
        )}
      </Stack>
    </Card>
  );
}

interface ViewProps {
  who: string;
  level: number;
  note: string;
  children: string | undefined;
}

function View({ who, level, note, children }: ViewProps) {
  const t = useTexts('diagnostics');
  return (
    <div className={styles['view']}>
      <p className={styles['who']}>{who}</p>
      <p>
        <strong className={styles['level']}>{t('levelIs', { level })}</strong> {children}
      </p>
      {note !== '' && (
        <p dir="auto" className={styles['note']}>
          {note}
        </p>
      )}
    </div>
  );
}
