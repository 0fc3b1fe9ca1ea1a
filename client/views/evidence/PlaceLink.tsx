import { resolutionOf } from '../../../server/words/gist/names.ts';
import { linkTo } from '../../state/address.ts';
import { useView } from '../../state/view.ts';

/** A link to a paragraph in its text. */
export const PlaceLink = ({ id, children }: { id: string; children: React.ReactNode }) => {
  const { state, go } = useView();
  const change = { view: 'read', resolution: resolutionOf(id), select: [id] } as const;
  return (
    <a
      href={linkTo('/', { ...change, select: [...change.select], lang: state.lang, theme: state.theme })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go({ ...change, select: [...change.select], dialog: null });
      }}
    >
      {children}
    </a>
  );
};
