import {sanitize} from '../../../src/element/safe-html/sanitize.js';
import {expect, until} from '../../helpers/index.js';
import {openHost, strict} from './frame.js';
import {offences} from './harmless.js';
import {vectors, type Vector} from './vectors.js';

const all = Object.values(vectors).flat();
const rulesBrokenIn = (root: ShadowRoot) => {
  const body = root.querySelector('[part=body]');
  if (body) return offences(body);
  return root.querySelector('[part~=empty]') ? [] : ['no article'];
};

describe('hostile articles', function () {
  this.timeout(120_000);

  for (const [name, policy] of [
    ['a page without a policy', ''],
    ['the strictest page', strict],
  ] as const) {
    it(`run nothing and break no rule on ${name}`, async () => {
      const {host, left, close} = await openHost(policy);
      const bad: object[] = [];
      for (const {html} of all) {
        const work = async () => {
          const root = await host.show(html);
          const broken = rulesBrokenIn(root);
          await host.provoke(root);
          return broken;
        };
        const broken = (await Promise.race([work(), left])) ?? ['leads away'];
        const fired = host.fired.splice(0);
        const violations = host.violations.splice(0);
        if (fired.length + violations.length + broken.length > 0) {
          bad.push({html, fired, violations, broken});
        }
      }
      close();
      expect(JSON.stringify(bad, null, 1)).to.equal('[]');
    });
  }

  it('do not come out of a walk that ended before their own end', () => {
    const whole = Object.getOwnPropertyDescriptor(NodeIterator.prototype, 'nextNode')!;
    const nextNode = whole.value as () => Node | null;
    let left = 5;
    NodeIterator.prototype.nextNode = function () {
      left -= 1;
      return left < 0 ? null : nextNode.call(this);
    };
    try {
      expect(() => sanitize('<p>Một</p><p>Hai</p><p onclick="ran()">Ba</p>')).to.throw('sanitiser');
    } finally {
      Object.defineProperty(NodeIterator.prototype, 'nextNode', whole);
    }
  });

  it('would run without the sanitiser, and would be seen', async () => {
    const unseen: string[] = [];
    let open = await openHost();
    for (const {html} of all.filter((vector: Vector) => vector.live)) {
      const {host, left, close} = open;
      const {fired} = host;
      // A frame runs in its own time, which nobody outside is told of.
      const seen = async () => {
        await host.provoke(host.raw(html));
        return until(() => fired.length > 0).catch(() => false);
      };
      const ran = await Promise.race([seen(), left.then(() => undefined)]);
      if (ran === false) unseen.push(html);
      fired.splice(0);
      if (ran !== undefined) continue;
      close();
      open = await openHost();
    }
    open.close();
    expect(unseen).to.deep.equal([]);
  });
});
