import { AccountDto } from './people.dto';
import { AccountRow } from './people.repository';

export function presentAccount(row: AccountRow): AccountDto {
  return {
    id: row.id,
    email: row.email,
    displayName: row.display_name,
    role: row.role,
    locale: row.locale,
    active: row.active,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name,
    version: row.version,
  };
}
