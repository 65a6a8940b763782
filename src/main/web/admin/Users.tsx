import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { Chambers } from '../api/operations/chambers';
import { PageUserCreate } from '../api/operations/pageUserCreate';
import { PageUserPasswordReset } from '../api/operations/pageUserPasswordReset';
import { PageUserUpdate } from '../api/operations/pageUserUpdate';
import { Users as UsersOperation } from '../api/operations/users';
import type { Account } from '../api/operations/users';
import type { Role } from '../api/operations/enums';
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
  create: ['新建账号', 'New user'],
  login: ['登录名', 'Login name'],
  display: ['显示名', 'Display name'],
  password: ['初始密码', 'First password'],
  passwordHint: ['至少 8 位；由统一身份认证登录的留空', 'At least 8 characters; leave empty for sign-in by a provider'],
  total: [(n: number) => `共 ${count(n)} 个账号`, (n: number) => `${count(n)} users`],
  scope: ['所属', 'For'],
  created: ['创建时间', 'Created'],
  active: ['在用', 'active'],
  inactive: ['已停用', 'inactive'],
  disable: ['停用', 'Deactivate'],
  enable: ['启用', 'Activate'],
  reset: ['重置密码', 'Reset password'],
  resetFor: [(name: string) => `重置“${name}”的密码`, (name: string) => `New password of “${name}”`],
  fresh: ['新密码', 'New password'],
  resetHint: ['本人的会话和代其操作的令牌随即失效', 'Ends their sessions and the tokens that act as them'],
});

export function Users({ mayWrite }: SectionProps) {
  const query = useQuery(UsersOperation, {});
  const [resetting, setResetting] = useState<Account | null>(null);
  return (
    <>
      {mayWrite && <Create onDone={query.reload} />}
      {resetting && <Reset account={resetting} onDone={() => setResetting(null)} />}
      <Loaded query={query}>
        {({ users }) => (
          <div class="card scroll">
            <header>
              <span class="muted">{words.total(users?.totalCount ?? 0)}</span>
            </header>
            <table class="plain-table">
              <thead>
                <tr>
                  <th scope="col">{words.display}</th>
                  <th scope="col">{common.role}</th>
                  <th scope="col">{words.scope}</th>
                  <th scope="col">{words.created}</th>
                  <th scope="col">{common.state}</th>
                  <th scope="col">
                    <span class="hidden">{words.reset}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {nodes(users).map((user) => (
                  <tr key={user.id}>
                    <th scope="row">
                      {user.name}
                      <span class="second">{user.login}</span>
                    </th>
                    <td>{roleName(user.role)}</td>
                    <td>{user.park?.name ?? user.chamber?.name ?? '—'}</td>
                    <td>{moment(user.createdAt)}</td>
                    <td class={user.active ? '' : 'muted'}>{user.active ? words.active : words.inactive}</td>
                    <td>{mayWrite && <Actions user={user} onDone={query.reload} onReset={() => setResetting(user)} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Actions({ user, onDone, onReset }: { user: Account; onDone: () => void; onReset: () => void }) {
  const change = async () => {
    const { userUpdate: outcome } = await ask(PageUserUpdate, { input: { id: user.id, active: !user.active } });
    onDone();
    return outcome && outcome.__typename !== 'UserUpdated' ? outcome.message : null;
  };
  return (
    <span class="row">
      <button type="button" class="button small" aria-label={words.resetFor(user.name)} onClick={onReset}>
        {words.reset}
      </button>
      <Confirm label={user.active ? words.disable : words.enable} about={user.name} onConfirmed={change} />
    </span>
  );
}

function Create({ onDone }: { onDone: () => void }) {
  const { parks } = useSession();
  const chambers = useQuery(Chambers, {});
  const [role, setRole] = useState<Role>('PARK_TEAM');
  const create = async (typed: Typed) => {
    const input = { login: typed.login ?? '', name: typed.name ?? '', scope: scopeOf(typed), password: typed.password };
    const { userCreate: outcome } = await ask(PageUserCreate, { input });
    onDone();
    return outcome && outcome.__typename !== 'UserCreated' ? outcome.message : null;
  };
  return (
    <details class="card">
      <summary class="card-body">{words.create}</summary>
      <Form
        fields={[
          { name: 'login', label: words.login, required: true },
          { name: 'name', label: words.display, required: true },
          ...scopeFields(parks, chambers.data?.chambers ?? [], role),
          { name: 'password', label: words.password, type: 'password', hint: words.passwordHint },
        ]}
        submit={words.create}
        onChange={(typed) => setRole(roleOf(typed))}
        onSubmit={create}
      />
    </details>
  );
}

function Reset({ account, onDone }: { account: Account; onDone: () => void }) {
  return (
    <section class="card">
      <header>
        <h3>{words.resetFor(account.name)}</h3>
      </header>
      <Form
        fields={[{ name: 'password', label: words.fresh, type: 'password', required: true, hint: words.resetHint }]}
        submit={words.reset}
        onSubmit={async (typed) => {
          const { userPasswordReset: outcome } = await ask(PageUserPasswordReset, { input: { id: account.id, password: typed.password ?? '' } });
          if (outcome && outcome.__typename !== 'UserPasswordReset') {
            return outcome.message;
          }
          onDone();
          return null;
        }}
      />
    </section>
  );
}
