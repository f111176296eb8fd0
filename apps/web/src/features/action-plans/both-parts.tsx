import { useState } from 'react';
import { Button, ChoiceCards, Cluster, Stack, TextField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { changedTo, changeOfParts, type ActionChange, type ActionText, type Part } from './action-change';
import { type Action, type PlanNeed } from './queries';

const choices = ['mine', 'theirs', 'both'] as const;
type Choice = (typeof choices)[number];

interface BothPartsProps {
  /** What I saw when I began, and what I made of it. */
  base: Action;
  change: ActionChange;
  theirs: Action;
  parts: readonly Part[];
  needs: readonly PlanNeed[];
  /** Mine, with each part that clashed as it was settled. */
  onSettle: (change: ActionChange) => void;
}

/** Each part that two people wrote, side by side: one is chosen, or both are put together. */
export function BothParts({ base, change, theirs, parts, needs, onSettle }: BothPartsProps) {
  const t = useTexts('plan-work');
  const write = useWords(needs);
  const mine = changedTo(base, change);
  const [chosen, setChosen] = useState<Partial<Record<Part, Choice>>>({});
  const [title, setTitle] = useState(`${theirs.title} ${mine.title}`);
  const choiceOf = (part: Part): Choice => chosen[part] ?? 'mine';
  const mergeable = (part: Part) => part === 'title' || part === 'indicators' || part === 'stakeholders';

  const settle = () => {
    const lost = parts.filter((part) => choiceOf(part) === 'theirs');
    const kept: ActionChange = { ...change, ...changeOfParts(theirs, lost) };
    if (parts.includes('title') && choiceOf('title') === 'both') kept.title = title.trim().slice(0, 300);
    if (parts.includes('indicators') && choiceOf('indicators') === 'both') {
      const known = new Set(theirs.indicators.map(({ label }) => label));
      kept.indicators = [...theirs.indicators, ...mine.indicators.filter(({ label }) => !known.has(label))];
    }
    if (parts.includes('stakeholders') && choiceOf('stakeholders') === 'both') {
      const known = new Set(theirs.stakeholders.map(({ name }) => name));
      const theirList = changeOfParts(theirs, ['stakeholders']).stakeholders ?? [];
      kept.stakeholders = [
        ...theirList,
        ...mine.stakeholders
          .filter(({ name }) => !known.has(name))
          .map(({ name, status }) => ({ name, status })),
      ];
    }
    onSettle(kept);
  };

  return (
    <Stack gap={5}>
      {parts.map((part) => (
        <Stack key={part} gap={2}>
          <ChoiceCards<Choice>
            label={write.label[part]}
            value={choiceOf(part)}
            onChoose={(choice) => setChosen((all) => ({ ...all, [part]: choice }))}
            choices={choices
              .filter((choice) => choice !== 'both' || mergeable(part))
              .map((value) => ({
                value,
                label: t(`clash.${value}`),
                ...(value !== 'both' && {
                  description: <span dir="auto">{write.words(part, value === 'mine' ? mine : theirs)}</span>,
                }),
              }))}
          />
          {part === 'title' && choiceOf('title') === 'both' && (
            <TextField
              label={t('clash.together')}
              maxLength={300}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Stack>
      ))}
      <Cluster>
        <Button look="primary" onClick={settle}>
          {t('clash.keep')}
        </Button>
      </Cluster>
    </Stack>
  );
}

/** The parts of an action in words. */
function useWords(needs: readonly PlanNeed[]) {
  const t = useTexts('action-plans');
  const { date } = useFormat();
  const label: Record<Part, string> = {
    title: t('what'),
    needId: t('need'),
    responsible: t('responsibleName'),
    startsOn: t('startsOn'),
    dueOn: t('dueOn'),
    indicators: t('indicators'),
    stakeholders: t('stakeholders'),
  };
  const words = (part: Part, text: ActionText): string => {
    switch (part) {
      case 'title':
        return text.title;
      case 'needId':
        return needs.find(({ id }) => id === text.needId)?.statement ?? '–';
      case 'responsible':
        return text.responsibleName || '–';
      case 'startsOn':
      case 'dueOn':
        return date(text[part]);
      case 'indicators':
        return (
          text.indicators.map(({ label: name, target }) => `${name} ${target}`.trim()).join(' ; ') || '–'
        );
      case 'stakeholders':
        return text.stakeholders.map(({ name }) => name).join(' ; ') || '–';
    }
  };
  return { label, words };
}
