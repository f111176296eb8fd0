import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadSessionCalendar, updateSession, type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, ButtonLink, Cluster, DescriptionList, Dialog, Icon, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { GroundworkForm, MissingTrainings } from './groundwork';
import { MoveForm } from './move-form';
import { ReplaceForm } from './replace-form';
import { SessionHistory } from './session-history';
import { SessionSign, useSessionName } from './session-list';
import { sessionBy } from './use-calendar';
import styles from './views.module.css';

export type Session = components['schemas']['SessionDto'];

/** One session: what, when, where, who; and what can be done with it now. */
export function SessionDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts('sessions');
  const name = useSessionName();
  const query = useQuery(sessionBy(id));
  return (
    <Dialog
      open
      title={query.data ? name(query.data) : t('session')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      <Loaded query={query} rows={5}>
        {(session) => <SessionDetails session={session} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

function SessionDetails({ session, onClose }: { session: Session; onClose: () => void }) {
  const t = useTexts('sessions');
  const toast = useToast();
  const mayRead = useMay();
  const client = useQueryClient();
  const [doing, setDoing] = useState<'move' | 'replace' | 'groundwork' | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const keep = (saved: Session) => {
    client.setQueryData(['session', saved.id], saved);
    void client.invalidateQueries({ queryKey: ['sessions'] });
  };

  /** Calls the session off or back on: the way back takes the place of the button. */
  const setStatus = async (status: 'planned' | 'cancelled') => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { id, version } = session;
      keep(await updateSession(api, { path: { id }, ifMatch: version, body: { status } }));
      toast({ message: t(status === 'cancelled' ? 'calledOff' : 'calledBack') });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  if (doing === 'move') {
    return (
      <MoveForm
        session={session}
        onSaved={(saved) => {
          keep(saved);
          toast({ message: t('moved') });
          setDoing(null);
        }}
      />
    );
  }
  if (doing === 'groundwork') {
    return (
      <GroundworkForm
        session={session}
        onSaved={(saved) => {
          keep(saved);
          toast({ message: t('buildsOnSaved') });
          setDoing(null);
        }}
      />
    );
  }
  if (doing === 'replace') {
    return (
      <ReplaceForm
        session={session}
        onReplaced={(name) => {
          // Who handed a session over may not see it any longer.
          void client.invalidateQueries({ queryKey: ['sessions'] });
          client.removeQueries({ queryKey: ['session', session.id] });
          toast({ message: t('calendar:replaced', { name }) });
          onClose();
        }}
      />
    );
  }
  const { may, status, kind } = session;
  return (
    <>
      {problem !== undefined && <Trouble error={problem} />}
      <MissingTrainings session={session} />
      <SessionFacts session={session} />
      <Cluster>
        {may.includes('attendance.mark') && (
          <ButtonLink look="primary" to={`/sessions/${session.id}`}>
            {t('roll')}
          </ButtonLink>
        )}
        {mayRead('session-reports.read') && status !== 'cancelled' && (
          <ButtonLink to={`/sessions/${session.id}/report`}>{t('report')}</ButtonLink>
        )}
        {may.includes('sessions.hand-over') && (
          <Button onClick={() => setDoing('replace')}>{t('calendar:replace')}</Button>
        )}
        {may.includes('sessions.plan') && status === 'planned' && (
          <>
            <Button onClick={() => setDoing('move')}>{t('move')}</Button>
            {kind === 'workshop' && (
              <Button onClick={() => setDoing('groundwork')}>{t('buildsOnEdit')}</Button>
            )}
            <Button look="danger" busy={busy} onClick={() => void setStatus('cancelled')}>
              {t('callOff')}
            </Button>
          </>
        )}
        {may.includes('sessions.plan') && status === 'cancelled' && (
          <Button busy={busy} onClick={() => void setStatus('planned')}>
            {t('callBack')}
          </Button>
        )}
        <AddToMine id={session.id} />
      </Cluster>
      <SessionHistory session={session} />
    </>
  );
}

/** The session as a file that any calendar takes. */
function AddToMine({ id }: { id: string }) {
  const t = useTexts('calendar');
  return (
    <a className={styles['toMine']} href={downloadSessionCalendar.address({ path: { id } })} download>
      <Icon name="calendar" size={18} /> {t('addToMine')}
    </a>
  );
}

function SessionFacts({ session }: { session: Session }) {
  const t = useTexts('sessions');
  const format = useFormat();
  const { kind, title, moduleTitle, buildsOn, startsAt, endsAt, zone, cooperatives } = session;
  const what = t(`states:sessionKind.${kind}`);
  return (
    <DescriptionList
      items={[
        { label: t('state'), value: <SessionSign session={session} /> },
        { label: t('kind'), value: moduleTitle ? `${what} · ${format.text(moduleTitle)}` : what },
        { label: t('titleField'), value: title },
        ...(buildsOn.length > 0
          ? [
              {
                label: t('buildsOn'),
                value: buildsOn.map((one) => `${one.code} ${format.text(one.title)}`).join(t('comma')),
              },
            ]
          : []),
        {
          label: t('when'),
          value: (
            <>
              {format.date(localDate(startsAt, zone), 'weekday')} {format.hours(startsAt, endsAt, zone)}
            </>
          ),
        },
        { label: t('venue'), value: session.venue },
        { label: t('trainer'), value: session.trainerName },
        { label: t('programme'), value: format.name(session.programmeNameFr, session.programmeNameAr) },
        {
          label: t('cooperatives'),
          value: cooperatives.map(({ nameFr, nameAr }) => format.name(nameFr, nameAr)).join(t('comma')),
        },
      ]}
    />
  );
}
