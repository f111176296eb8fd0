import { type ReportBody } from './queries';
import { emptyDecision, reportBody, reportValues } from './report-values';

const body: ReportBody = {
  agenda: [
    { state: 'partly', note: 'Manque de temps' },
    { state: null, note: '' },
  ],
  exercises: [
    { level: 0, note: '' },
    { level: null, note: 'Pas fait' },
  ],
  done: 'Le registre est à jour',
  observations: '',
  decisions: [{ text: 'Ouvrir un compte', responsible: 'La trésorière', dueOn: null }],
  countedBefore: { right: 4, asked: 20 },
  countedAfter: null,
};

describe('a session report in its form', () => {
  it('comes back as it went in', () => {
    expect(reportBody(reportValues(body))).toEqual(body);
  });

  it('tells a level of 0 from none', () => {
    expect(reportValues(body).exercises.map(({ level }) => level)).toEqual(['0', '']);
  });

  it('leaves out decisions without words, and counts of which one number is missing', () => {
    const values = {
      ...reportValues(body),
      decisions: [emptyDecision(), { ...emptyDecision(), text: ' Écrire à l’ODCO ' }],
      countedBefore: { right: 3, asked: null },
    };
    expect(reportBody(values)).toMatchObject({
      decisions: [{ text: 'Écrire à l’ODCO', responsible: '', dueOn: null }],
      countedBefore: null,
    });
  });
});
