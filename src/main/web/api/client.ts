import { language } from '../words';
import type { Operation } from './operation';

/** Why a request brought nothing, in words for the person who asked. */
export class Failure extends Error {
  readonly code: string;
  readonly requestId: string | null;

  constructor(code: string, message: string, requestId: string | null = null) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

let signedOut: () => void = () => undefined;

/** Tells whom to ask to sign in where a session has ended. */
export function whenSignedOut(then: () => void) {
  signedOut = then;
}

/** Runs a trusted document; throws a Failure where the answer has any error. */
export async function ask<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const response = await send(operation, variables, signal);
  const answer = await read(response);
  const error = answer.errors?.[0];
  if (error) {
    const code = String(error.extensions?.code ?? error.extensions?.classification ?? response.status);
    if (response.status === 401 || code === 'UNAUTHORIZED' || code === 'UNAUTHENTICATED') {
      signedOut();
    }
    throw new Failure(code, error.message, text(error.extensions?.requestId));
  }
  return answer.data as R;
}

async function send<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal) {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      signal,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'Accept-Language': language() === 'en' ? 'en' : 'zh-CN',
      },
      body: JSON.stringify({ documentId: operation.id, variables }),
    });
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw new Failure('OFFLINE', '');
  }
}

async function read(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Failure(String(response.status), '', response.headers.get('X-Request-Id'));
  }
}

function text(value: unknown) {
  return typeof value === 'string' ? value : null;
}
