import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type Batch, logText } from '#app';
import { useSession, useTimeText } from '../../pane-context';
import { download } from './download';
import { useActingWords } from './use-acting-words';

const FILE = 'catatan-sakip.json';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  area: { fontFamily: tokens.fontFamilyMonospace },
});

/** Keeps the log outside of the pane: as a sheet, or as a file, or as a text where the program stores no files. */
export function KeepLog({ history, busy }: { readonly history: readonly Batch[]; readonly busy: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const timeText = useTimeText();
  const words = useActingWords().log;
  const [text, setText] = useState<string>();
  const [copied, setCopied] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const save = () => {
    const log = logText(history);
    download(log, FILE);
    // No program tells whether it stored the file: panes of Excel on the desktop may not.
    setText(log);
    setCopied('');
  };
  const copy = async () => {
    area.current?.select();
    const done = await navigator.clipboard?.writeText(text ?? '').then(
      () => true,
      () => false,
    );
    setCopied(done ? words.copied : words.notCopied);
  };
  return (
    <section className={styles.part} aria-label={words.keepIt}>
      <h3 className={styles.heading}>{words.keepIt}</h3>
      <div>
        <Button size="small" disabledFocusable={busy} onClick={() => session.insertLog(timeText)}>
          {words.sheet}
        </Button>
      </div>
      <p className={styles.text}>{words.sheetHint}</p>
      <div>
        <Button size="small" onClick={save}>
          {words.file}
        </Button>
      </div>
      {text !== undefined && (
        <>
          <p className={styles.text} role="status">
            {words.fileHint}
          </p>
          <Textarea
            readOnly
            size="small"
            rows={6}
            resize="vertical"
            aria-label={words.text}
            textarea={{ ref: area, className: styles.area }}
            value={text}
          />
          <div>
            <Button size="small" onClick={copy}>
              {words.copy}
            </Button>
          </div>
          <p className={styles.text} role="status">
            {copied}
          </p>
        </>
      )}
    </section>
  );
}
