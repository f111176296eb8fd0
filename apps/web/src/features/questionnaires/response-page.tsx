import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useParams } from 'react-router';
import { Banner, ButtonLink } from '@tiwizi/ui';
import { fromDeviceAlone } from '../../offline/begun-here';
import { isOf } from '../../offline/commands';
import { usePending } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { Filling } from './filling';
import { responseSubject } from './local-response';
import { responseBy, type FormResponse } from './queries';
import { ResponseView } from './response-view';

/** A questionnaire and one cooperative: filled in a group a step while it is a draft, read once it is sent. */
export default function ResponsePage() {
  const { id = '' } = useParams();
  const t = useTexts('questionnaires');
  const { date, name } = useFormat();
  const pending = usePending(responseSubject(id));
  const begun = pending.some((command) => isOf(command, 'startResponse'));
  const known = responseBy(id);
  const query = useQuery({
    ...known,
    ...(begun && fromDeviceAlone<FormResponse>(known.queryKey)),
    refetchOnWindowFocus: false,
  });
  const { data } = query;
  const cooperative = data && name(data.cooperativeNameFr, data.cooperativeNameAr);
  const context = data
    ? [date(data.heldOn), data.respondent, data.writtenByName].filter((part) => part !== '')
    : [];
  return (
    <Screen
      title={data?.title ?? t('name')}
      width="reading"
      {...(cooperative && { tabTitle: `${data.title} · ${cooperative}` })}
      {...(data && {
        back: { to: `/enrolments/${data.enrolmentId}/responses`, label: cooperative ?? '' },
        context: context.map((part, place) => (
          <Fragment key={place}>
            {place > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        )),
      })}
    >
      <Loaded query={query}>
        {(response) =>
          response.may.includes('answer') ? (
            <Filling key={response.id} response={response} />
          ) : (
            <>
              {pending.length > 0 && (
                <Banner tone="late" action={<ButtonLink to="/outbox">{t('offline:title')}</ButtonLink>}>
                  {t('sentMeanwhile')}
                </Banner>
              )}
              <ResponseView response={response} />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}
