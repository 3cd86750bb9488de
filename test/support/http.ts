import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

interface Asked {
  method?: 'GET' | 'POST';
  headers?: OutgoingHttpHeaders;
  body?: string;
}

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const agent = new Agent({ keepAlive: true });

/** For what is asked thousands of times: `fetch` takes several times the work. */
export const ask = (url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const asking = request(url, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      const { statusCode, headers: answered } = answer;
      text(answer).then((words) => resolve({ status: statusCode!, headers: answered, text: words }), reject);
    });
    asking.once('error', reject);
    asking.end(body);
  });

/** What is there in the end, wherever that is. */
export async function open(url: string, headers: OutgoingHttpHeaders = {}): Promise<Answered> {
  const answer = await ask(url, { headers });
  const { location } = answer.headers;
  const isElsewhere = answer.status >= 300 && answer.status < 400 && location !== undefined;
  return isElsewhere ? open(new URL(location, url).href, headers) : answer;
}
