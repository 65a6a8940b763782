import { Failure } from '../api/client';
import { language } from '../words';

/** What came of a table, as the server says it. */
export interface UploadAnswer {
  readonly trial: boolean;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly blank: number;
  readonly refusals: readonly Refusal[];
}

/** What is wrong with a cell. */
export interface Refusal {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

interface Refused {
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Sends a table of members, in the session of whoever is signed in; a trial only looks. */
export async function upload(file: File, trial: boolean): Promise<UploadAnswer> {
  const response = await sent(file, trial);
  const answer = (await response.json().catch(() => ({}))) as UploadAnswer | Refused;
  if (response.ok && 'refusals' in answer) {
    return answer;
  }
  const error = 'errors' in answer ? answer.errors?.[0] : undefined;
  throw new Failure(error?.extensions?.code ?? String(response.status), error?.message ?? '');
}

async function sent(file: File, trial: boolean) {
  try {
    return await fetch(`/imports?table=members${trial ? '&trial=true' : ''}`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv', 'Accept-Language': language() === 'en' ? 'en' : 'zh-CN' },
      body: file,
    });
  } catch {
    throw new Failure('OFFLINE', '');
  }
}
