import { ask } from './http.js';
import type { World } from './world.js';

export interface Answer<Data = Record<string, any>> {
  data: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; problems?: { field: string; code: string }[] };
  }[];
}

/** Somebody who talks to the api over HTTP, with a bearer token or without. */
export class Person {
  constructor(
    protected readonly world: World,
    readonly token: string | null,
    private readonly slug?: string,
  ) {}

  /** The whole answer, errors included. */
  async ask<Data = Record<string, any>>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const { text } = await ask(`${this.world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(this.slug && { 'x-community': this.slug }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(text) as Answer<Data>;
  }

  /** The data; fails the test when there are errors. */
  async get<Data = Record<string, any>>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data as Data;
  }

  /** The code of the refusal; null when there was none. */
  async refusal(query: string, variables: object = {}): Promise<string | null> {
    const { errors } = await this.ask(query, variables);
    return errors?.[0]?.extensions.code ?? null;
  }
}

/** The codes of all refusals in an answer. */
export const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }): string[] =>
  errors?.map(({ extensions }) => extensions.code) ?? [];
