import type { FileCardFragment } from '../graphql/generated.js';
import { sizeInWords, typeInWords } from './file-words.js';
import { useSite } from './site.js';

type Shown = Pick<FileCardFragment, 'id' | 'name' | 'mediaType' | 'size' | 'path' | 'previewPath'> & {
  state?: FileCardFragment['state'];
};

/** What can be had, with what it is and how much of somebody’s data it takes. */
export function FileList({ files }: { files: readonly Shown[] }) {
  return (
    <ul className="ic-files">
      {files.map((file) => (
        <li className="ic-file" key={file.id}>
          <File file={file} />
        </li>
      ))}
    </ul>
  );
}

function File({ file }: { file: Shown }) {
  const { t } = useSite();
  const { name, path, previewPath } = file;
  return (
    <>
      {previewPath && path && (
        <a className="ic-file__picture" href={path} tabIndex={-1} aria-hidden="true">
          <img src={previewPath} alt="" loading="lazy" />
        </a>
      )}
      <div className="ic-file__words">
        {path ? (
          <a className="ic-file__name" href={path}>
            {name}
          </a>
        ) : (
          <span className="ic-file__name">{name}</span>
        )}
        <FileFacts file={file} />
        {!path && (
          <span className="ic-file__facts">
            {t(file.state === 'BROKEN' ? 'files.broken' : 'files.preparing')}
          </span>
        )}
        <Player file={file} />
      </div>
    </>
  );
}

/** For example: PDF, 240 kB */
export function FileFacts({ file: { mediaType, size } }: { file: Pick<Shown, 'mediaType' | 'size'> }) {
  const { t, language } = useSite();
  const type = typeInWords(t, mediaType);
  return (
    <span className="ic-file__facts">
      {size === null ? type : t('files.facts', { type, size: sizeInWords(size, language) })}
    </span>
  );
}

/** Nothing of it is loaded before somebody asks for it. */
function Player({ file: { mediaType, path, name } }: { file: Shown }) {
  const { t } = useSite();
  if (!path) return null;
  const label = t('files.play', { name });
  if (mediaType?.startsWith('audio/'))
    return <audio className="ic-file__player" controls preload="none" src={path} aria-label={label} />;
  if (mediaType?.startsWith('video/'))
    return <video className="ic-file__player" controls preload="none" src={path} aria-label={label} />;
  return null;
}
