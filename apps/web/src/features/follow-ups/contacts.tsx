import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type WindowForm } from './follow-up-page';
import styles from './follow-ups.module.css';

export interface ContactsProps {
  contacts: WindowForm['contacts'];
  onChoose: (name: string) => void;
}

/** The bureau, one touch each: nobody should have to type a name that the register knows. */
export function Contacts({ contacts, onChoose }: ContactsProps) {
  const t = useTexts('states');
  const format = useFormat();
  if (contacts.length === 0) return null;
  return (
    <ul className={styles['contacts']}>
      {contacts.map((contact) => {
        const name = format.name(contact.name, contact.nameAr);
        return (
          <li key={`${contact.function} ${contact.name}`}>
            <button type="button" className={styles['contact']} onClick={() => onChoose(name)}>
              <span>{name}</span>
              <span className={styles['aside']}>{t(`function.${contact.function}`)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
