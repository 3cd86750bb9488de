import { crc32 } from 'node:zlib';
import sharp from 'sharp';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const blank = { create: { width: 64, height: 48, channels: 3 as const, background: '#3a7' } };

export const pdf = (inside = '') =>
  bytes(`%PDF-1.7\n${inside}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n`);

export const png = () => sharp(blank).png().toBuffer();
export const jpeg = () => sharp(blank).jpeg().toBuffer();
export const webp = () => sharp(blank).webp().toBuffer();
export const gif = () => sharp(blank).gif().toBuffer();

/** A photo that says where and with what it was taken, and lies on its side. */
export const photoWithPlace = () =>
  sharp(blank)
    .withExif({
      IFD0: { Make: 'Telltale camera', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '3/1 10/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const office = 'application/vnd.openxmlformats-officedocument';

export const docx = (padding = 0) =>
  zip({
    ...(padding && { 'media/film.bin': Buffer.alloc(padding, 1) }),
    '[Content_Types].xml': Buffer.from(
      `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${office}.wordprocessingml.document.main+xml"/></Types>`,
    ),
    'word/document.xml': Buffer.from('<w:document/>'),
  });

export const odt = () => zip({ mimetype: Buffer.from('application/vnd.oasis.opendocument.text') });

export const wav = () =>
  bytes('RIFF', [36, 0, 0, 0], 'WAVEfmt ', [16, 0, 0, 0], new Array<number>(32).fill(0));

export const mp4 = () => bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isommp42', [0, 0, 0, 8], 'mdat');

export const m4a = () => bytes([0, 0, 0, 24], 'ftypM4A ', [0, 0, 2, 0], 'isommp42', [0, 0, 0, 8], 'mdat');

export const mp3 = () =>
  bytes('ID3', [4, 0, 0, 0, 0, 0, 0], [0xff, 0xfb, 0x90, 0x44], new Array<number>(413).fill(0));

export const ogg = () =>
  bytes('OggS', [0, 2], new Array<number>(20).fill(0), [1, 30, 1], 'vorbis', new Array<number>(23).fill(0));

export const webm = () =>
  bytes(
    [
      0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0xf7, 0x81, 1, 0x42, 0xf2, 0x81, 4, 0x42, 0xf3,
      0x81, 8, 0x42, 0x82, 0x84,
    ],
    'webm',
    [0x42, 0x87, 0x81, 4],
  );

/** An archive whose parts are kept as they are. */
export function zip(parts: Record<string, Buffer>): Buffer {
  const entries = Object.entries(parts).map(([name, content]) => ({ name: Buffer.from(name), content }));
  const local = entries.map(({ name, content }) =>
    Buffer.concat([header(0x04034b50, name, content), name, content]),
  );
  let offset = 0;
  const central = entries.map(({ name, content }, index) => {
    const entry = Buffer.concat([header(0x02014b50, name, content, offset), name]);
    offset += local[index]!.length;
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
}

function header(signature: number, name: Buffer, content: Buffer, offset?: number): Buffer {
  const isCentral = offset !== undefined;
  const head = Buffer.alloc(isCentral ? 46 : 30);
  head.writeUInt32LE(signature, 0);
  const at = isCentral ? 6 : 4;
  head.writeUInt16LE(20, at);
  head.writeUInt32LE(crc32(content), at + 10);
  head.writeUInt32LE(content.length, at + 14);
  head.writeUInt32LE(content.length, at + 18);
  head.writeUInt16LE(name.length, at + 22);
  if (isCentral) head.writeUInt32LE(offset, 42);
  return head;
}
