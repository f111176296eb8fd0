import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Banner, Button } from '@tiwizi/ui';
import styles from './broken-screen.module.css';
import { letThemTryAgain } from '../shared/lazy-page';
import { useReach } from '../shared/reach';
import { useTexts } from '../shared/texts';

interface BoundaryProps {
  /** Going elsewhere is a way out. */
  place: string;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { error: unknown; place: string }> {
  override state = { error: null as unknown, place: this.props.place };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  static getDerivedStateFromProps = (props: BoundaryProps, state: { place: string }) =>
    props.place === state.place ? null : { error: null, place: props.place };

  override componentDidCatch() {
    letThemTryAgain();
  }

  override render() {
    return this.state.error === null ? this.props.children : <Words error={this.state.error} />;
  }
}

/** Around the screens: one that breaks says so in words, and what to do. */
export function BrokenScreen({ children }: { children: ReactNode }) {
  return <Boundary place={useLocation().key}>{children}</Boundary>;
}

function Words({ error }: { error: unknown }) {
  const t = useTexts();
  const reachable = useReach();
  // A file of the last version that is no longer there, or a network that left: not a defect of the screen.
  const stale = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <div className={styles['broken']}>
      <Banner
        tone="attention"
        title={t('broken.title')}
        action={<Button onClick={() => window.location.reload()}>{t('do.reload')}</Button>}
      >
        {stale && !reachable ? t('offline:elsewhere') : t(stale ? 'broken.stale' : 'broken.hint')}
      </Banner>
    </div>
  );
}
