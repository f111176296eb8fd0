import { Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { ToastProvider } from '@tiwizi/ui';
import { AllRoutes } from './open-routes';
import { useTexts } from '../shared/texts';

export function Providers() {
  const t = useTexts();
  return (
    <ToastProvider closeLabel={t('do.close')}>
      <BrowserRouter>
        <Suspense>
          <AllRoutes />
        </Suspense>
      </BrowserRouter>
    </ToastProvider>
  );
}
