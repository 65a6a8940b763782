import { wording } from '../words';

const words = wording({
  sample: ['示例', 'sample'],
  meaning: ['示例：不是园区真实发布的需求', 'Made up: no park looks for it'],
});

/** Marks an opportunity that is made up, where its title does not say so. */
export function Sample({ of }: { of: { readonly title: string; readonly sample: boolean } }) {
  return of.sample && !of.title.includes('示例') ? (
    <span class="chip notice" title={words.meaning}>
      {words.sample}
    </span>
  ) : null;
}
