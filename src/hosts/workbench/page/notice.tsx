import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
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

/** One sentence above the grid, until it is closed. */
export function Notice({ notice: { intent, title, text }, words, onClose }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
