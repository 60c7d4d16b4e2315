import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { CloseNotice } from '#ui';
import type { PageWords } from './words';

export interface NoticeText {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string;
  readonly text: string;
}

interface NoticeProps {
  readonly notice: NoticeText;
  readonly words: PageWords;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  // The grid gives way to it.
  bar: { flexShrink: 0 },
});

/** One sentence above the grid, until it is closed; as high as its words. */
export function Notice({ notice: { intent, title, text }, words, onClose }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline" shape="square">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {title ? ` ${text}` : text}
      </MessageBarBody>
      <CloseNotice label={words.close} onClose={onClose} />
    </MessageBar>
  );
}
