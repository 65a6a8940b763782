import { Icon } from '../parts/Icon';
import { keysOn } from '../shell/preferences';
import { wording } from '../words';
import { words as common } from './words';

const words = wording({
  intro: ['焦点在列表内时：', 'While the focus is in the list:'],
  off: ['单键操作已关闭，方向键、Enter、Esc 仍可用；在右上角账号菜单中打开。', 'Single keys are off; arrows, Enter and Esc still work. Turn them on in the account menu.'],
  move: ['上下移动', 'move'],
  open: ['打开线索', 'open the lead'],
  close: ['关闭线索', 'close it'],
  proof: ['看依据', 'its evidence'],
  weights: ['权重', 'weights'],
  search: ['搜索', 'search'],
  help: ['本说明', 'this help'],
});

const KEYS = [
  ['J K ↑ ↓', 'move'],
  ['Enter', 'open'],
  ['Esc', 'close'],
  ['E', 'proof'],
  ['W', 'weights'],
  ['/', 'search'],
  ['?', 'help'],
] as const;

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <div class="card help">
      <p>{keysOn() ? words.intro : words.off}</p>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words[what]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button plain square" aria-label={common.closeDrawer} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
