import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { PageCorrectionLinkCreate } from '../api/operations/pageCorrectionLinkCreate';
import { moment } from '../numbers';
import { attempt } from '../parts/Form';
import { wording } from '../words';

const words = wording({
  days: ['有效天数', 'Days it lasts'],
  make: ['生成核对链接', 'Make a link'],
  shown: [(name: string, until: string) => `给“${name}”的链接，${until} 前有效。只显示这一次，请交给企业本人；拿到链接的人都能查看并申请更正。`, (name: string, until: string) => `The link for ${name}, until ${until}. It is shown this once; whoever has it can read the record.`],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  select: ['请手动复制上面的链接。', 'Copy the link above by hand.'],
});

interface Link {
  readonly address: string;
  readonly until: string;
}

/** A link with which an enterprise reads what is stored about it and asks for corrections; nobody can look it up later. */
export function MakeLink({ enterprise }: { enterprise: { readonly key: string; readonly name: string } }) {
  const [days, setDays] = useState('30');
  const [link, setLink] = useState<Link | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const make = async (event: Event) => {
    event.preventDefault();
    setRefusal(
      await attempt(async () => {
        const { correctionLinkCreate: outcome } = await ask(PageCorrectionLinkCreate, { input: { enterprise: enterprise.key, days: Number(days) } });
        if (outcome) {
          setLink({ address: `${location.origin}/record#${outcome.token}`, until: moment(outcome.validUntil) });
        }
        return null;
      }),
    );
  };
  return link ? (
    <Shown name={enterprise.name} link={link} />
  ) : (
    <form class="row make-link" onSubmit={make}>
      <label class="row">
        <span class="muted">{words.days}</span>
        <input class="input days" type="number" min="1" max="90" required value={days} onInput={(event) => setDays(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {words.make}
      </button>
      <span role="alert">{refusal}</span>
    </form>
  );
}

function Shown({ name, link }: { name: string; link: Link }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link.address);
      setTold(words.copied);
    } catch {
      setTold(words.select);
    }
  };
  return (
    <div class="panel" role="status">
      <p>{words.shown(name, link.until)}</p>
      <p class="secret">{link.address}</p>
      <p class="row">
        <button type="button" class="button small" onClick={copy}>
          {words.copy}
        </button>
        <span class="muted">{told}</span>
      </p>
    </div>
  );
}
