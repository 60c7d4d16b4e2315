import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ScaleName } from '#core/fact';
import { useSession, useWords } from '../../pane-context';
import { draftOf, faultsOf, type PaneState, type SettingsDraft, sameDraft, settingsOf } from '../../state';
import { PolaritasList } from './polaritas-list';

/** Caps that offices use, in percent. */
const CAPS = ['100', '110', '120'];

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  intro: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  choice: { minWidth: 0 },
  actions: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What an office decides about a check; kept in the workbook when saved. */
export function SettingsView({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords().settings;
  const kept = draftOf(state.saved.settings);
  const draft = state.draft ?? kept;
  const setDraft = (changed: SettingsDraft | undefined) =>
    session.dispatch({ type: 'draft', draft: changed });
  useEffect(() => {
    session.readIndikator();
  }, [session]);

  const change = (part: Partial<SettingsDraft>) => setDraft({ ...draft, ...part });
  const faults = faultsOf(draft);
  const fault = (field: 'tahun' | 'toleransi') =>
    faults.includes(field)
      ? { validationMessage: words.faults[field], validationState: 'error' as const }
      : {};
  const unchanged = sameDraft(draft, kept);
  const found = state.result?.tahun;
  const caps = draft.batas === '' || CAPS.includes(draft.batas) ? CAPS : [...CAPS, draft.batas];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!unchanged && faults.length === 0) session.save(settingsOf(draft));
      }}
    >
      <div className={styles.form}>
        <p className={styles.intro}>{words.intro}</p>
        <Field label={words.tahun} {...fault('tahun')}>
          <Input
            value={draft.tahun}
            inputMode="numeric"
            placeholder={found === undefined ? words.automatic : words.automaticYear(found)}
            onChange={(_, { value }) => change({ tahun: value })}
          />
        </Field>
        <Field label={words.batas}>
          <Select
            className={styles.choice}
            value={draft.batas}
            onChange={(_, { value }) => change({ batas: value })}
          >
            <option value="">{words.noCap}</option>
            {caps.map((cap) => (
              <option key={cap} value={cap}>
                {words.percent(cap)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.skala} hint={words.skalaHint}>
          <Select
            className={styles.choice}
            value={draft.skala}
            onChange={(_, { value }) => change({ skala: value as ScaleName | '' })}
          >
            <option value="">{words.skalaAutomatic}</option>
            <option value="permendagri-86-2017">{words.skalaPermendagri}</option>
            <option value="sakip">{words.skalaSakip}</option>
          </Select>
        </Field>
        <Field label={words.toleransi} hint={words.toleransiHint} {...fault('toleransi')}>
          <Input
            value={draft.toleransi}
            inputMode="decimal"
            placeholder="0"
            onChange={(_, { value }) => change({ toleransi: value })}
          />
        </Field>
        <PolaritasList draft={draft} indikator={state.indikator} onChange={setDraft} />
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={unchanged || faults.length > 0}>
          {words.save}
        </Button>
        <Button disabled={unchanged} onClick={() => setDraft(undefined)}>
          {words.discard}
        </Button>
      </div>
    </form>
  );
}
