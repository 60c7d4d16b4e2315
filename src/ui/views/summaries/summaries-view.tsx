import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { PAPERS, type Paper, SUMMARY_KEYS } from '#core/plan';
import { SUMMARY_TITLES } from '#core/summary';
import { useSession, useWords } from '../../pane-context';
import type { PaneState } from '../../state';
import { Outcome } from './outcome';
import { RemoveSheets } from './remove-sheets';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  intro: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sheets: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sheet: { display: 'flex' },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  choice: { minWidth: 0 },
});

/** The summary sheets: which ones, on what paper, what came of it, and how they go again. */
export function SummariesView({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords().summaries;
  const { choice, inserted, work } = state;
  const busy = work.kind !== 'idle';
  const choose = (key: (typeof SUMMARY_KEYS)[number], chosen: boolean) => {
    const sheets = SUMMARY_KEYS.filter((one) => (one === key ? chosen : choice.sheets.includes(one)));
    session.dispatch({ type: 'choice', choice: { sheets } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && choice.sheets.length > 0) session.insertSummaries();
      }}
    >
      <Outcome inserted={inserted} paper={choice.paper} />
      <div className={styles.form}>
        <p className={styles.intro}>{words.intro}</p>
        <fieldset className={styles.sheets}>
          <legend className={styles.legend}>{words.sheets}</legend>
          {SUMMARY_KEYS.map((key) => (
            <Checkbox
              key={key}
              className={styles.sheet}
              checked={choice.sheets.includes(key)}
              label={
                <>
                  {SUMMARY_TITLES[key]} <span className={styles.about}>{words.about[key]}</span>
                </>
              }
              onChange={(_, { checked }) => choose(key, checked === true)}
            />
          ))}
        </fieldset>
        <Field label={words.paper}>
          <Select
            className={styles.choice}
            value={choice.paper}
            onChange={(_, { value }) =>
              session.dispatch({ type: 'choice', choice: { paper: value as Paper } })
            }
          >
            {PAPERS.map((paper) => (
              <option key={paper} value={paper}>
                {words.papers[paper]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <RemoveSheets busy={busy}>
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={busy}
          disabled={choice.sheets.length === 0}
        >
          {words.insert}
        </Button>
      </RemoveSheets>
    </form>
  );
}
