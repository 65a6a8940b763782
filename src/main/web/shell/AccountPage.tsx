import { ask } from '../api/client';
import { PagePasswordChange } from '../api/operations/pagePasswordChange';
import { Form } from '../parts/Form';
import { wording } from '../words';

const words = wording({
  current: ['当前密码', 'Current password'],
  fresh: ['新密码', 'New password'],
  hint: ['至少 8 位，不含登录名，不用常见密码', 'At least 8 characters, without the login name, and none that is guessed first'],
  change: ['修改密码', 'Change password'],
  others: ['修改后，您在其他设备上的登录会结束。', 'Your sessions on other devices will end.'],
});

/** One's own password. */
export function AccountPage() {
  return (
    <div class="card narrow">
      <Form
        fields={[
          { name: 'current', label: words.current, type: 'password', required: true },
          { name: 'password', label: words.fresh, type: 'password', required: true, hint: words.hint },
        ]}
        submit={words.change}
        onSubmit={async (typed) => {
          const input = { current: typed.current ?? '', password: typed.password ?? '' };
          const { passwordChange: outcome } = await ask(PagePasswordChange, { input });
          return outcome && outcome.__typename !== 'PasswordChanged' ? outcome.message : null;
        }}
      />
      <p class="card-body muted small">{words.others}</p>
    </div>
  );
}
