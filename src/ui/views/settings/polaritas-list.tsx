import { Button, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Polaritas } from '#core/fact';
import { useWords } from '../../pane-context';
import { SearchField } from '../../parts/search-field';
import { type Indikator, type IndikatorList, PAGE, type SettingsDraft, withPolaritas } from '../../state';

/** Indikator that are listed without a search. */
const SHORT = 8;

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
});

export interface PolaritasListProps {
  readonly draft: SettingsDraft;
  readonly indikator: IndikatorList;
  readonly onChange: (draft: SettingsDraft) => void;
}

/** The better direction of each indikator, those that were decided first. */
export function PolaritasList({ draft, indikator, onChange }: PolaritasListProps) {
  const styles = useStyles();
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const list = indikator.kind === 'read' ? indikator.list : [];
  const known = new Set(list.map((one) => one.key));
  // A decision about an indikator that was renamed or removed can still be seen and taken back.
  const lost = Object.keys(draft.polaritas).filter((key) => !known.has(key));
  const all: Indikator[] = [...lost.map((key) => ({ key, name: key })), ...list];
  const matching = all.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <section className={styles.part} aria-label={words.settings.polaritas}>
      <h2 className={styles.heading}>{words.settings.polaritas}</h2>
      <p className={styles.note}>{words.settings.polaritasHint}</p>
      {indikator.kind === 'reading' && <Spinner size="tiny" label={words.settings.reading} />}
      {indikator.kind === 'read' && all.length === 0 && (
        <p className={styles.note}>{words.settings.noIndikator}</p>
      )}
      {all.length > SHORT && (
        <SearchField value={wanted} label={words.settings.searchIndikator} onChange={setWanted} />
      )}
      {matching.slice(0, limit).map(({ key, name }) => (
        <div key={key} className={styles.item}>
          <span>{name}</span>
          <Select
            size="small"
            aria-label={`${words.settings.polaritas}: ${name}`}
            value={Object.hasOwn(draft.polaritas, key) ? draft.polaritas[key] : ''}
            onChange={(_, { value }) => onChange(withPolaritas(draft, key, value as Polaritas | ''))}
          >
            <option value="">{words.settings.automatic}</option>
            <option value="naik">{words.settings.higher}</option>
            <option value="turun">{words.settings.lower}</option>
          </Select>
        </div>
      ))}
      {matching.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>
          {words.findings.more(Math.min(PAGE, matching.length - limit))}
        </Button>
      )}
    </section>
  );
}
