import { encodeQR } from 'qr';
import { useSite } from '../../../ui/site.js';

/** Free space around a code, by which cameras find it. */
const QUIET = 2;

/** An address as a picture that a phone’s camera reads. The address is printed beside it. */
export function QrCode({ url }: { url: string }) {
  const { t } = useSite();
  const rows = encodeQR(url, 'raw', { border: QUIET });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="ic-qr"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={t('youSaid.code')}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
