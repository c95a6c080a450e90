import '../../src/define/article-view.js';
import type {ArticleViewElement} from '../../src/widgets/article-view/article-view.js';
import {
  accessible,
  click,
  endpoint,
  expect,
  fixture,
  html,
  noHostErrors,
  press,
  settled,
  text,
  until,
} from '../helpers/index.js';

const everything = 'print save share text-size contrast listen';

const article = {
  id: 'a',
  title: 'Lịch tiêm chủng',
  lead: 'Trạm y tế thông báo.',
  bodyHtml: `<p>Câu thứ nhất. Câu <b>thứ</b> hai!</p><p style="color:#ff0">Đoạn sau?</p>
    <figure><img src="data:," data-src="anh.svg" alt="Trạm y tế"><figcaption>Trạm y tế xã</figcaption></figure>
    <table><tr><td><b>Ngày</b></td><td><b>Nơi</b></td></tr><tr><td>02/12</td><td>Ấp 1</td></tr></table>`,
  publishedAt: '2026-11-02T08:30:00+07:00',
  author: 'Nguyễn Thị Mẫu',
  origin: 'Trạm y tế',
  summary: 'Tóm tắt',
};

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/></svg>';

async function open(rest: object = {}, tools = everything): Promise<ArticleViewElement> {
  const api = await endpoint();
  await api.get('/news/a', {json: {...article, ...rest}});
  await api.get('/anh.svg', {body: picture, headers: {'content-type': 'image/svg+xml'}});
  const element = await fixture<ArticleViewElement>(
    html`<portal-article-view lang="vi" endpoint=${api.url} article-id="a" tools=${tools}>
    </portal-article-view>`,
  );
  await settled(element);
  return element;
}

const find = <T extends HTMLElement>(element: ArticleViewElement, selector: string) =>
  element.renderRoot.querySelector<T>(selector)!;

/** The button with that name or those words. */
function button(element: ArticleViewElement, name: string): HTMLButtonElement {
  const found = [...element.renderRoot.querySelectorAll('button')].find(
    each => (each.title || (each.getAttribute('aria-label') ?? each.textContent.trim())) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  return found;
}

const said = () => document.querySelector('#portal-widgets-status')?.textContent;

afterEach(() => {
  localStorage.clear();
  document.querySelectorAll('iframe[title="Lịch tiêm chủng"]').forEach(frame => frame.remove());
});

describe('tools of an article', () => {
  it('are those the attribute names, in its order, and none without it', async () => {
    const element = await open({}, 'contrast print nothing');
    const names = [...find(element, '[part=tools]').querySelectorAll('button')].map(each =>
      each.textContent.trim(),
    );
    expect(names).to.deep.equal(['Tương phản cao', 'In bài']);
    expect((await open({}, '')).renderRoot.querySelector('[part=tools]')).to.equal(null);
  });

  it('are accessible, closed and open, in both looks', async function () {
    this.timeout(60_000);
    const element = await open();
    await accessible(element);
    button(element, 'Chia sẻ').click();
    button(element, 'A+ Chữ lớn hơn').click();
    await element.updateComplete;
    await accessible(element);
    button(element, 'Tương phản cao').click();
    await element.updateComplete;
    await accessible(element);
  });

  it('make the text larger and smaller, and this browser remembers', async () => {
    const element = await open();
    const size = () => parseFloat(getComputedStyle(find(element, '[part=body]')).fontSize);
    const before = size();
    button(element, 'A+ Chữ lớn hơn').click();
    button(element, 'A+ Chữ lớn hơn').click();
    await element.updateComplete;
    button(element, 'A+ Chữ lớn hơn').click();
    await element.updateComplete;
    expect(size()).to.be.closeTo(before * 1.3, 0.1);
    await until(
      () => said() === 'Cỡ chữ 130 %',
      () => String(said()),
    );
    const next = await open();
    expect(find(next, '[part=article]').className).to.equal('size130');
    button(next, 'A Cỡ chữ ban đầu').click();
    await next.updateComplete;
    expect(find(next, '[part=article]').className).to.equal('size100');
    expect(localStorage.getItem('portal-widgets:text-size')).to.equal(null);
  });

  it('show it white on black, whatever colours the text came with', async () => {
    const element = await open();
    button(element, 'Tương phản cao').click();
    await element.updateComplete;
    expect(button(element, 'Tương phản cao').getAttribute('aria-pressed')).to.equal('true');
    expect(getComputedStyle(find(element, '[part=article]')).backgroundColor).to.equal(
      'rgb(0, 0, 0)',
    );
    const yellow = find(element, '[part=body] p:nth-of-type(2)');
    expect(getComputedStyle(yellow).color).to.equal('rgb(255, 255, 255)');
    expect(find(await open(), '[part=article]').className).to.contain('contrast');
  });

  it('share by plain links and by copying, and load nothing for it', async () => {
    const element = await open();
    button(element, 'Chia sẻ').click();
    await element.updateComplete;
    const links = [...find(element, '[part=panel]').querySelectorAll('a')];
    expect(links.map(link => link.textContent)).to.deep.equal([
      'Facebook',
      'X',
      'Telegram',
      'Thư điện tử',
    ]);
    const here = location.href.replace(/#.*/, '');
    expect(new URL(links[0]!.href).searchParams.get('u')).to.equal(here);
    expect(links[3]!.href).to.equal(
      `mailto:?subject=${encodeURIComponent(article.title)}&body=${encodeURIComponent(here)}`,
    );
    expect(element.renderRoot.querySelector('[part=panel] :is(img,iframe,script)')).to.equal(null);
    expect(button(element, 'Chia sẻ').getAttribute('aria-expanded')).to.equal('true');
  });

  it('save a file of its own that holds the article and runs nothing', async () => {
    const element = await open();
    element.lang = 'vi"><script>0</script>';
    const saved = new Promise<HTMLAnchorElement>(resolve => {
      // The click would end in a download; what it leads to is what matters.
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
        configurable: true,
        value(this: HTMLAnchorElement) {
          resolve(this);
        },
      });
    });
    await click(button(element, 'Lưu bài'));
    const link = await saved;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(link.download).to.equal('Lịch tiêm chủng.html');
    const file = new DOMParser().parseFromString(
      await (await fetch(link.href)).text(),
      'text/html',
    );
    expect(file.documentElement.lang).to.match(/^vi/);
    expect(file.title).to.equal('Lịch tiêm chủng');
    expect(file.body.textContent).to.contain('Câu thứ nhất').and.to.contain('Nguồn: Trạm y tế');
    expect(file.body.textContent).to.contain(`Địa chỉ: ${location.href}`);
    expect(file.body.textContent).to.match(/Bản sao lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/);
    expect(file.querySelector('button,script,[part=tools]')).to.equal(null);
    expect(file.querySelector<HTMLMetaElement>('meta[http-equiv]')!.content).to.contain(
      "default-src 'none'",
    );
    expect(file.querySelector('img')!.src).to.match(/anh\.svg$/);
  });

  it('print a sheet of its own, with its address, its origin and the date', async () => {
    const element = await open();
    const printed = new Promise<Document>(resolve => {
      const watch = new MutationObserver(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Lịch tiêm chủng"]');
        if (!frame) return;
        watch.disconnect();
        // A dialog would wait for somebody for ever.
        frame.contentWindow!.print = () => resolve(frame.contentDocument!);
      });
      watch.observe(document.body, {childList: true});
    });
    await noHostErrors(async () => {
      await click(button(element, 'In bài'));
      const page = await printed;
      expect(page.title).to.equal('Lịch tiêm chủng');
      expect(page.documentElement.lang).to.equal('vi');
      const words = page.body.textContent;
      for (const part of [
        'Lịch tiêm chủng',
        '02/11/2026 08:30',
        'Câu thứ nhất',
        'Nguồn: Trạm y tế',
        location.href,
      ]) {
        expect(words).to.contain(part);
      }
      expect(page.querySelector('button,[part=tools]')).to.equal(null);
      expect(page.defaultView!.getComputedStyle(page.querySelector('td')!).borderTopStyle).to.equal(
        'solid',
      );
      page.defaultView!.dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('iframe[title="Lịch tiêm chủng"]')).to.equal(null);
    });
  });
});

describe('a picture of an article', () => {
  it('opens large by keyboard, says what it shows, and Esc gives the focus back', async () => {
    const element = await open();
    const opener = button(element, 'Phóng to ảnh: Trạm y tế');
    opener.scrollIntoView();
    opener.focus();
    await press('Enter');
    const dialog = await until(() => element.renderRoot.querySelector('dialog[open]'));
    expect(dialog.getAttribute('aria-label')).to.equal('Ảnh phóng to: Trạm y tế');
    expect(dialog.querySelector('img')!.src).to.match(/anh\.svg$/);
    expect(dialog.textContent).to.contain('Trạm y tế xã');
    await until(() => element.shadowRoot!.activeElement?.textContent?.trim() === 'Đóng');
    await accessible(element);
    await press('Escape');
    await until(() => !element.renderRoot.querySelector('dialog'));
    await until(() => element.shadowRoot!.activeElement === opener);
  });

  it('is a plain picture again when it did not come', async () => {
    const element = await open({bodyHtml: '<p>a</p><img src="khong-co.png" alt="Bản đồ">'});
    find(element, 'img').scrollIntoView();
    await until(() => !element.renderRoot.querySelector('.enlarge'));
    expect(find<HTMLImageElement>(element, '[part=body] img').alt).to.equal('Bản đồ');
  });
});

describe('what an article tells machines', () => {
  const told = () =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
      script => JSON.parse(script.textContent) as Record<string, unknown>,
    );

  it('stands in the head while the article is on the page', async () => {
    const element = await open({title: 'Tin </script><b>', image: {url: 'anh.svg'}});
    const [data, ...more] = told();
    expect(more).to.have.length(0);
    expect(data).to.include({
      '@type': 'NewsArticle',
      identifier: 'a',
      headline: 'Tin </script><b>',
      description: article.lead,
      datePublished: article.publishedAt,
      url: location.href.replace(/#.*/, ''),
    });
    expect(data!.author).to.deep.equal({'@type': 'Person', name: article.author});
    expect(data!.publisher).to.deep.equal({'@type': 'Organization', name: location.hostname});
    expect(data!.image).to.match(/^http.*anh\.svg$/);
    expect(document.head.innerHTML).not.to.contain('Tin </script>');
    const parent = element.parentElement!;
    element.remove();
    expect(told()).to.have.length(0);
    element.requestUpdate();
    await element.updateComplete;
    expect(told()).to.have.length(0);
    parent.append(element);
    await until(() => told().length === 1);
    element.articleId = '';
    await until(() => told().length === 0);
  });
});

describe('reading aloud', () => {
  /** A voice as devices have them; machines that run tests have none. */
  class Voice extends EventTarget {
    spoken: SpeechSynthesisUtterance[] = [];
    languages: readonly string[] = ['vi-VN', 'en_US'];
    cancelled = 0;

    getVoices(): SpeechSynthesisVoice[] {
      // WebKit and Firefox take only voices of their own.
      return this.languages.map(lang => ({lang, localService: true}) as SpeechSynthesisVoice);
    }
    speak(utterance: SpeechSynthesisUtterance): void {
      this.spoken.push(utterance);
    }
    cancel(): void {
      this.cancelled += 1;
    }
    get last(): SpeechSynthesisUtterance {
      return this.spoken[this.spoken.length - 1]!;
    }
    finish(): void {
      this.last.dispatchEvent(new Event('end'));
    }
  }
  class Utterance extends EventTarget {
    voice: unknown;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }

  const originals = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    name => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  let voice: Voice;
  beforeEach(() => {
    voice = new Voice();
    Object.defineProperty(window, 'speechSynthesis', {value: voice, configurable: true});
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: Utterance,
      configurable: true,
    });
  });
  afterEach(() => {
    for (const [name, descriptor] of originals) {
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
    }
  });

  it('goes by sentences, marks the one that is spoken, pauses, hurries and stops', async () => {
    const element = await open({
      bodyHtml: '<p>Câu thứ nhất. Câu <b>thứ</b> hai!</p><ul><li>Mục</li></ul>',
    });
    await accessible(element);
    await click(button(element, 'Nghe bài'));
    await element.updateComplete;
    await accessible(element);
    expect(voice.last.text).to.equal('Lịch tiêm chủng');
    expect(voice.last.lang).to.equal('vi-VN');
    expect(find(element, '[part=title]').classList.contains('spoken')).to.equal(true);
    voice.finish();
    expect(voice.last.text).to.equal('Trạm y tế thông báo.');
    voice.finish();
    expect(voice.last.text).to.equal('Câu thứ nhất.');
    voice.finish();
    expect(voice.last.text).to.equal('Câu thứ hai!');
    expect(find(element, '.spoken').textContent).to.contain('Câu thứ nhất.');
    if ('highlights' in CSS) {
      const [range] = CSS.highlights.get('portal-spoken')!;
      expect((range as Range).cloneContents().textContent).to.equal('Câu thứ hai!');
    }
    const before = voice.spoken.length;
    button(element, 'Tạm dừng').click();
    await element.updateComplete;
    voice.finish();
    expect(voice.spoken).to.have.length(before);
    button(element, 'Nghe tiếp').click();
    await element.updateComplete;
    expect(voice.last.text).to.equal('Câu thứ hai!');
    const speed = find<HTMLSelectElement>(element, 'select');
    speed.value = '1.5';
    speed.dispatchEvent(new Event('change'));
    expect(voice.last).to.include({text: 'Câu thứ hai!', rate: 1.5});
    voice.finish();
    expect(voice.last.text).to.equal('Mục');
    voice.finish();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.spoken,[part=panel]')).to.equal(null);
    expect(button(element, 'Nghe bài')).to.be.an('HTMLButtonElement');
  });

  it('falls silent when the article goes', async () => {
    const element = await open();
    button(element, 'Nghe bài').click();
    const before = voice.cancelled;
    element.remove();
    expect(voice.cancelled).to.be.greaterThan(before);
  });

  it('is not offered without a voice for the language, until there is one', async () => {
    voice.languages = ['en-US'];
    const element = await open();
    expect(text(element)).not.to.contain('Nghe bài');
    voice.languages = ['vi'];
    voice.dispatchEvent(new Event('voiceschanged'));
    await until(() => text(element).includes('Nghe bài'));
  });

  it('prefers a recording, at any speed, and the voice where that does not come', async () => {
    const element = await open({audio: {url: 'khong-co.mp3'}});
    const player = find<HTMLAudioElement>(element, 'audio');
    expect(text(element)).not.to.contain('Nghe bài');
    const speed = find<HTMLSelectElement>(element, 'select');
    speed.value = '1.25';
    speed.dispatchEvent(new Event('change', {bubbles: true}));
    expect(player.playbackRate).to.equal(1.25);
    await accessible(element);
    player.load();
    player.play().catch(() => undefined);
    await until(() => text(element).includes('Nghe bài'));
  });
});
