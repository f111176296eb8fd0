import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type AuditLine } from './audited';
import { useAccountNames } from './use-names';

const textIn = (line: Pick<AuditLine, 'before' | 'after'>, field: string): string | undefined => {
  const found = line.after?.[field] ?? line.before?.[field];
  return typeof found === 'string' && found !== '' ? found : undefined;
};

const naming = ['title', 'displayName', 'email', 'fileName', 'code', 'memberCode', 'signerName', 'spokenTo'];

/** Who wrote a line, and what the thing is called, as far as the line itself tells. */
export function useThingWords() {
  const t = useTexts('audit');
  const { name } = useFormat();
  const names = useAccountNames();
  return {
    // A sign-in is written before anybody is signed in.
    who: (line: AuditLine): string =>
      line.displayName ??
      (line.entity === 'sign-in' ? textIn(line, 'displayName') : undefined) ??
      t('nobody'),
    nameOfThing: (line: AuditLine): string | undefined => {
      if (line.entity === 'sign-in') return undefined;
      const nameFr = textIn(line, 'nameFr');
      if (nameFr !== undefined) return name(nameFr, textIn(line, 'nameAr') ?? null);
      return (
        names(line.entityId) ?? naming.map((field) => textIn(line, field)).find((text) => text !== undefined)
      );
    },
  };
}
