import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { ApiTokens } from '../api/operations/apiTokens';
import { Chambers } from '../api/operations/chambers';
import type { Role } from '../api/operations/enums';
import { PageApiTokenCreate } from '../api/operations/pageApiTokenCreate';
import { PageApiTokenRevoke } from '../api/operations/pageApiTokenRevoke';
import { useQuery } from '../api/query';
import { count, moment } from '../numbers';
import { Confirm } from '../parts/Confirm';
import { Form } from '../parts/Form';
import type { Typed } from '../parts/Form';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { roleName } from '../shell/roles';
import { useSession } from '../shell/session';
import { wording } from '../words';
import type { SectionProps } from './AdminPage';
import { roleOf, scopeFields, scopeOf } from './scope';
import { words as common } from './words';

const words = wording({
  create: ['新建令牌', 'New token'],
  label: ['用途', 'What for'],
  days: ['有效天数', 'Days it lasts'],
  shown: ['令牌只显示这一次，请立即交给使用方保存：', 'The token is shown this once; hand it over now:'],
  total: [(n: number) => `共 ${count(n)} 个令牌`, (n: number) => `${count(n)} tokens`],
  none: ['还没有令牌。', 'There is no token yet.'],
  by: ['创建人', 'Created by'],
  expires: ['到期', 'Ends'],
  revoke: ['撤销', 'Revoke'],
  revoked: [(at: string) => `${at} 已撤销`, (at: string) => `revoked ${at}`],
  expired: ['已到期', 'ended'],
  valid: ['有效', 'valid'],
  actsAs: [(name: string) => `代“${name}”操作`, (name: string) => `acts as ${name}`],
});

const DAY = 86_400_000;

export function Tokens({ mayWrite }: SectionProps) {
  const query = useQuery(ApiTokens, {});
  return (
    <>
      {mayWrite && <Create onDone={query.reload} />}
      <Loaded query={query}>
        {({ apiTokens }) => (
          <div class="card scroll">
            <header>
              <span class="muted">{words.total(apiTokens?.totalCount ?? 0)}</span>
            </header>
            {nodes(apiTokens).length === 0 ? (
              <p class="state">{words.none}</p>
            ) : (
              <table class="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{words.label}</th>
                    <th scope="col">{common.role}</th>
                    <th scope="col">{words.by}</th>
                    <th scope="col">{words.expires}</th>
                    <th scope="col">{common.state}</th>
                  </tr>
                </thead>
                <tbody>
                  {nodes(apiTokens).map((token) => (
                    <tr key={token.id}>
                      <th scope="row">{token.label}</th>
                      <td>
                        {token.role ? roleName(token.role) : token.user && words.actsAs(token.user.name)}
                        <span class="second">{token.park?.name ?? token.chamber?.name}</span>
                      </td>
                      <td>
                        {token.createdBy}
                        <span class="second">{moment(token.createdAt)}</span>
                      </td>
                      <td>{moment(token.expiresAt)}</td>
                      <td>
                        {token.revokedAt ? (
                          words.revoked(moment(token.revokedAt))
                        ) : Date.parse(token.expiresAt) < Date.now() ? (
                          words.expired
                        ) : (
                          <span class="row">
                            {words.valid}
                            {mayWrite && (
                              <Confirm
                                label={words.revoke}
                                about={token.label}
                                onConfirmed={async () => {
                                  await ask(PageApiTokenRevoke, { input: { id: token.id } });
                                  query.reload();
                                  return null;
                                }}
                              />
                            )}
                          </span>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Create({ onDone }: { onDone: () => void }) {
  const { parks } = useSession();
  const chambers = useQuery(Chambers, {});
  const [role, setRole] = useState<Role>('PARK_TEAM');
  const [secret, setSecret] = useState('');
  const create = async (typed: Typed) => {
    const expiresAt = new Date(Date.now() + Number(typed.days ?? 30) * DAY).toISOString();
    const { apiTokenCreate: outcome } = await ask(PageApiTokenCreate, { input: { label: typed.label ?? '', expiresAt, scope: scopeOf(typed) } });
    if (outcome?.__typename === 'ApiTokenCreated') {
      setSecret(outcome.secret);
      onDone();
      return null;
    }
    return outcome?.message;
  };
  return (
    <details class="card">
      <summary class="card-body">{words.create}</summary>
      <Form
        fields={[
          { name: 'label', label: words.label, required: true },
          { name: 'days', label: words.days, type: 'number', required: true, value: '90', min: '1', max: '365' },
          ...scopeFields(parks, chambers.data?.chambers ?? [], role),
        ]}
        submit={words.create}
        onChange={(typed) => setRole(roleOf(typed))}
        onSubmit={create}
      />
      {secret && (
        <div class="card-body" role="status">
          <p>{words.shown}</p>
          <p class="secret">{secret}</p>
        </div>
      )}
    </details>
  );
}
