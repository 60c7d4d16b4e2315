import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '#core/finding';

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    fill: 'currentColor',
    // There, the theme's colours may be those of the ground; the shapes tell enough.
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A shape of its own for each severity, so that colour is never the only difference. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM5.85 5.15a.5.5 0 0 0-.7.7L7.29 8l-2.14 2.15a.5.5 0 0 0 .7.7L8 8.71l2.15 2.14a.5.5 0 0 0 .7-.7L8.71 8l2.14-2.15a.5.5 0 0 0-.7-.7L8 7.29 5.85 5.15Z',
  warning:
    'M7.13 2.5a1 1 0 0 1 1.74 0l5.5 10a1 1 0 0 1-.87 1.5h-11a1 1 0 0 1-.87-1.5l5.5-10ZM8 5.5a.5.5 0 0 0-.5.5v3.5a.5.5 0 0 0 1 0V6a.5.5 0 0 0-.5-.5Zm0 5.25a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 5a.5.5 0 0 1 .5.5v3.5a.5.5 0 0 1-1 0V7.5A.5.5 0 0 1 8 7Zm0-2.5a.75.75 0 1 1 0 1.5.75.75 0 0 1 0-1.5Z',
};

/** The mark of a severity; its name stands in the words beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.icon, styles[severity])} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[severity]} fillRule="evenodd" />
    </svg>
  );
}
