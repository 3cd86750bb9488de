import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriver } from '@nestjs/apollo';
import { withRoomForUnit, type OperationContext } from '#platform';
import { print, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { PageFailure } from '../visit/page-failure.js';
import type { Visit } from '../visit/visit.js';
import { failureIn, type Failure } from './failure.js';
import { FrameDocument } from './generated.js';

export type Scope = { community?: string };

export type Outcome<Data> = { data: Data; failure: null } | { data: null; failure: Failure };

/** Runs the pages' GraphQL documents inside this process, as the person who visits. */
@Injectable()
export class Operations {
  private readonly printed = new WeakMap<DocumentNode, string>();

  constructor(private readonly modules: ModuleRef) {}

  /** The data a page needs, or what an act without a form gave; a PageFailure when it is refused. */
  async dataOf<Data, Variables extends object>(
    visit: Visit,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    scope: Scope = {},
  ): Promise<Data> {
    const { data, failure } = await this.run(visit, document, variables, scope);
    if (failure) throw new PageFailure(failure.code);
    return data;
  }

  async run<Data, Variables extends object>(
    visit: Visit,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    scope: Scope = {},
  ): Promise<Outcome<Data>> {
    const { data, errors } = await this.execute(visit, document, variables, scope);
    if (!errors?.length) return { data: data as Data, failure: null };
    const failure = failureIn(errors);
    const unknown = failure.code === 'NOT_FOUND' && (await this.nobodyIsSignedIn(visit));
    return { data: null, failure: unknown ? { code: 'UNAUTHENTICATED', problems: [] } : failure };
  }

  /** How a text would look. Only for members, so that what an expired session typed is kept here, too. */
  async preview<Data extends { viewer: unknown }, Variables extends object>(
    visit: Visit,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    scope: Scope,
  ): Promise<Outcome<Data>> {
    const outcome = await this.run(visit, document, variables, scope);
    if (!outcome.data || outcome.data.viewer) return outcome;
    return { data: null, failure: { code: 'UNAUTHENTICATED', problems: [] } };
  }

  private async execute(
    visit: Visit,
    document: DocumentNode,
    variables: object,
    scope: Scope,
  ): Promise<{ data?: unknown; errors?: readonly GraphQLFormattedError[] }> {
    const request: GraphQLRequest = { query: this.textOf(document), variables: { ...variables } };
    const contextValue: OperationContext = {
      token: visit.token,
      communitySlug: scope.community ?? null,
      language: visit.language,
      address: visit.request.ip,
      userAgent: visit.request.headers['user-agent'] ?? '',
    };
    const { body } = await withRoomForUnit(() => this.server.executeOperation(request, { contextValue }));
    if (body.kind !== 'single') throw new Error('A page asked for an answer in parts');
    return body.singleResult;
  }

  /** For somebody signed out, what exists and what doesn't look the same: sign in first. */
  private async nobodyIsSignedIn(visit: Visit): Promise<boolean> {
    if (visit.token === null) return true;
    const { data } = await this.execute(visit, FrameDocument, {}, {});
    return (data as { viewer: unknown } | null)?.viewer === null;
  }

  private textOf(document: DocumentNode): string {
    let text = this.printed.get(document);
    if (text === undefined) this.printed.set(document, (text = print(document)));
    return text;
  }

  private get server(): ApolloServer {
    const graphql = this.modules.get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false });
    return graphql.graphQlAdapter.instance;
  }
}
