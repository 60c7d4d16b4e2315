import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { openFindings } from '#app';
import { expectedText, type Finding } from '#core/finding';
import { usePaneState, useSession, useWords } from '../../pane-context';
import { cellName } from '../../parts/cell-link';
import { Panel } from './panel';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  choice: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  legend: { fontWeight: tokens.fontWeightSemibold },
  quick: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  reason: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, maxWidth: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface IgnoreFormProps {
  readonly finding: Finding;
  /** Once it is ignored. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks what is to be ignored and why; without a reason nothing is. */
export function IgnoreForm({ finding, onDone, onClose }: IgnoreFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { result, saved } = usePaneState(session);
  const { rule: rules } = useWords();
  const words = useActingWords().ignore;
  const id = useId();
  const [whole, setWhole] = useState(false);
  const [reason, setReason] = useState('');
  const table = result?.tables.find((one) => one.id === finding.table);
  const alike = result
    ? openFindings(result, saved).filter((one) => one.rule === finding.rule && one.table === finding.table)
    : [];
  const offersWhole = table !== undefined && alike.length > 1;
  const ignore = async () => {
    const done = await session.ignore({
      rule: finding.rule,
      ...(whole && offersWhole ? {} : { fingerprint: finding.fingerprint }),
      table: table?.key ?? '',
      about: aboutOf(finding),
      reason: reason.trim(),
    });
    if (done) onDone();
  };
  return (
    <Panel title={words.title} onClose={onClose}>
      {offersWhole && (
        <div>
          <div id={id} className={styles.legend}>
            {words.scope}
          </div>
          <RadioGroup
            aria-labelledby={id}
            value={whole ? 'all' : 'one'}
            onChange={(_, { value }) => setWhole(value === 'all')}
          >
            <Radio value="one" label={{ className: styles.choice, children: words.one }} />
            <Radio
              value="all"
              label={{ className: styles.choice, children: words.all(rules[finding.rule], alike.length) }}
            />
          </RadioGroup>
        </div>
      )}
      <Field label={words.reason} hint={words.hint} size="small">
        <Textarea
          value={reason}
          required
          resize="vertical"
          size="small"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      {/* biome-ignore lint/a11y/useSemanticElements: these are offers for the field above, no fields of their own */}
      <div className={styles.quick} role="group" aria-label={words.quick}>
        {words.reasons.map((one) => (
          <Button
            key={one}
            size="small"
            shape="circular"
            className={styles.reason}
            onClick={() => setReason(one)}
          >
            {one}
          </Button>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={reason.trim() === ''} onClick={ignore}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Panel>
  );
}

/** Where it stood and what it said, in the language of the workbook. */
function aboutOf(finding: Finding): string {
  const stated = finding.stated === '' ? 'kosong' : `tertulis ${finding.stated}`;
  const expected = expectedText(finding);
  const should = expected === null ? '' : `, seharusnya ${expected}`;
  return `${cellName(finding.at, '')}: ${stated}${should}`;
}
