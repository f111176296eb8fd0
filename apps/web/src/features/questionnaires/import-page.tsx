import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { importQuestionnaire } from '@tiwizi/api-client';
import { api, newId } from '../../shared/api';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { WorkbookUpload } from '../../shared/workbooks/workbook-upload';

/** Brings a questionnaire in from a workbook: it becomes a draft, to be read over. */
export default function ImportPage() {
  const t = useTexts('questionnaires');
  const navigate = useNavigate();
  const client = useQueryClient();
  return (
    <Screen
      title={t('importTitle')}
      context={t('importContext')}
      back={{ to: '/questionnaires', label: t('title') }}
    >
      <WorkbookUpload
        send={(file) =>
          importQuestionnaire(api, { query: { id: newId(), fileName: file.name.slice(-200) }, body: file })
        }
        onTaken={(draftId, notices) => {
          void client.invalidateQueries({ queryKey: ['questionnaires'] });
          void navigate(`/questionnaires/${draftId}`, { state: { notices } });
        }}
      />
    </Screen>
  );
}
