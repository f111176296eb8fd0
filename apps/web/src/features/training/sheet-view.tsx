import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './module.module.css';
import { type Sheet } from './training-data';

/** An exercise sheet on the screen, folded: its title is enough to choose by. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  const t = useTexts('training');
  const format = useFormat();
  const { title, purpose, instructions, table, questions, debrief } = sheet;
  return (
    <details className={styles['sheet']}>
      <summary>{format.text(title)}</summary>
      <div className={styles['sheetBody']}>
        <p>{format.text(purpose)}</p>
        {instructions.length > 0 && (
          <ol>
            {instructions.map((instruction, place) => (
              <li key={place}>{format.text(instruction)}</li>
            ))}
          </ol>
        )}
        {table && (
          <div className={styles['scroll']}>
            <table>
              <thead>
                <tr>
                  {table.columns.map((column, place) => (
                    <th key={place} scope="col">
                      {format.text(column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ cells }, row) => (
                  <tr key={row}>
                    {cells.map((cell, place) => (
                      <td key={place}>{format.text(cell)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {questions.length > 0 && (
          <ul className={styles['questions']}>
            {questions.map((question, place) => (
              <li key={place}>{format.text(question)}</li>
            ))}
          </ul>
        )}
        {debrief.length > 0 && (
          <aside className={styles['debrief']}>
            <h4>{t('debrief')}</h4>
            <ul>
              {debrief.map((note, place) => (
                <li key={place}>{format.text(note)}</li>
              ))}
            </ul>
          </aside>
        )}
      </div>
    </details>
  );
}
