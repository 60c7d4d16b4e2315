import { Button, MessageBarActions } from '@fluentui/react-components';

export interface CloseNoticeProps {
  /** What it does, for who hears it and for who points at it. */
  readonly label: string;
  readonly onClose: () => void;
}

/** The cross at the end of a message bar. */
export function CloseNotice({ label, onClose }: CloseNoticeProps) {
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          size="small"
          icon="✕"
          aria-label={label}
          title={label}
          onClick={onClose}
        />
      }
    />
  );
}
