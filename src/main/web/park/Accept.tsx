import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '../parts/Form';
import { wording } from '../words';

const words = wording({
  title: ['接受之后', 'What follows'],
  told: ['商会立即收到通知：“园区已接受，将与贵会联系对接”。', 'The chamber is told at once that the park will get in touch.'],
  known: ['企业库中没有这家企业的，按商会提供的内容收录，来源记为该商会。', 'Where the enterprise is unknown, it is entered as the chamber described it.'],
  lead: ['这家企业在本园区名单中的，理由里增加这次引荐，得分随之更新。', 'Its lead has the introduction as a reason, and its score follows.'],
  next: ['请与商会约定对接；见面之后在“已接受”里记为已对接。', 'Meet through the chamber, then mark it as met.'],
  sure: ['确定接受', 'Accept'],
  cancel: ['取消', 'Cancel'],
});

interface Props {
  about: string;
  onAccept: () => Promise<string | null>;
  onCancel: () => void;
}

/** Says what accepting means before it is done: it cannot be taken back by the park. */
export function Accept({ about, onAccept, onCancel }: Props) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const accept = async () => {
    setBusy(true);
    setRefusal(await attempt(onAccept));
    setBusy(false);
  };
  return (
    <div class="panel">
      <h3>{words.title}</h3>
      <ul class="follows">
        {(['told', 'known', 'lead', 'next'] as const).map((one) => (
          <li key={one}>{words[one]}</li>
        ))}
      </ul>
      <p class="row">
        <button type="button" ref={button} class="button primary" aria-label={`${words.sure} ${about}`} disabled={busy} onClick={accept}>
          {words.sure}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
      <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
    </div>
  );
}
