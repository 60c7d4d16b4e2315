import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LeftOut } from '#core/report';
import { useSession, useWords } from '../../pane-context';
import { SeverityIcon } from '../../parts/severity-icon';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** Says above the findings how much could not be checked, what to do, and where the reasons stand. */
export function LeftOutNote({ left: { count, of, unsaved } }: { readonly left: LeftOut }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords().findings;
  return (
    <div className={styles.note}>
      <SeverityIcon severity="warning" />
      <span>
        {words.leftOut(count, of)} {unsaved > 0 && `${words.unsaved(unsaved)} `}
        <Link
          inline
          className={styles.link}
          data-page="terlewat"
          onClick={() => session.dispatch({ type: 'page', page: 'terlewat' })}
        >
          {words.seeLeftOut}
        </Link>
      </span>
    </div>
  );
}
