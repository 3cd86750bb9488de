/** Nothing of the caller's PGPORT, PGOPTIONS, LC_… reaches the server. */
export const serverEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  LC_ALL: 'C',
  ...(process.platform === 'win32' && { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP }),
};
