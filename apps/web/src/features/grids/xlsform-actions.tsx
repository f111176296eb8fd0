import { useState } from 'react';
import { useNavigate } from 'react-router';
import { exportGrid, importGrid } from '@tiwizi/api-client';
import { Button, Dialog } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { openDocument } from '../../shared/open-document';
import { useTexts } from '../../shared/texts';
import { WorkbookUpload } from '../../shared/workbooks/workbook-upload';

/** Brings a grid in from an XLSForm workbook: it becomes a draft. */
export function ImportGridButton() {
  const t = useTexts('workbooks');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="upload" onClick={() => setOpen(true)}>
        {t('import')}
      </Button>
      <Dialog
        open={open}
        title={t('importGrid')}
        closeLabel={t('app:do.close')}
        onClose={() => setOpen(false)}
      >
        <WorkbookUpload
          send={(file) =>
            importGrid(api, { query: { id: newId(), fileName: file.name.slice(-200) }, body: file })
          }
          onTaken={(draftId) => void navigate(`/grid-drafts/${draftId}`)}
        />
      </Dialog>
    </>
  );
}

/** The published version as an XLSForm workbook. */
export function ExportGridButton({ id }: { id: string }) {
  const t = useTexts('workbooks');
  return (
    <Button icon="download" onClick={() => openDocument(exportGrid.address({ path: { id } }))}>
      {t('export')}
    </Button>
  );
}
