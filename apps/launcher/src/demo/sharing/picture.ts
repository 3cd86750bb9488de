import sharp from 'sharp';

const ripples = `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 840">
    <rect width="600" height="840" fill="#f7f4ee"/>
    <circle cx="300" cy="230" r="70" fill="#f3b95f"/>
    <g fill="none" stroke="#1c3f47" stroke-width="26" stroke-linecap="round">
      <path d="M190 400a110 110 0 0 0 220 0"/>
      <path d="M110 420a190 190 0 0 0 380 0"/>
      <path d="M30 440a270 270 0 0 0 540 0"/>
    </g>
  </svg>`;

/** As if somebody had sent it: what is served, and the small one. */
export async function ripplePoster(): Promise<{ picture: Buffer; preview: Buffer }> {
  const picture = await sharp(Buffer.from(ripples)).resize(600).png().toBuffer();
  const preview = await sharp(picture).resize({ width: 480, height: 480, fit: 'inside' }).webp().toBuffer();
  return { picture, preview };
}
