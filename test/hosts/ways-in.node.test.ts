import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const pathOf = (path: string) => fileURLToPath(new URL(path, root));

interface Declaration {
  tagName?: string;
  attributes?: {name: string}[];
}
const manifest = JSON.parse(read('dist/embed/custom-elements.json')) as {
  modules: {declarations?: Declaration[]}[];
};
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

// https://learn.liferay.com, "Custom Element YAML Configuration Reference".
const documented: Readonly<Record<string, (value: unknown) => boolean>> = {
  cssURLs: isTexts,
  friendlyURLMapping: isText,
  htmlElementName: isText,
  instanceable: isBoolean,
  name: isText,
  portletCategoryName: isText,
  properties: isTexts,
  type: value => value === 'customElement',
  urls: isTexts,
  useESM: isBoolean,
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

test('the Liferay client extension says what its reference knows, for every widget there is', () => {
  const {assemble, ...extensions} = parse(read('demo/hosts/liferay/client-extension.yaml')) as {
    assemble: {from: string; include: string; into: string}[];
  } & Record<string, Record<string, unknown>>;
  assert.deepEqual(assemble, [{from: 'embed', include: 'portal-widgets.js', into: 'static'}]);
  for (const {tagName, attributes = []} of elements) {
    const extension = extensions[tagName!];
    assert.ok(extension, `no entry for ${tagName}`);
    for (const [key, value] of Object.entries(extension)) {
      assert.ok(documented[key]?.(value), `${tagName}: ${key} ${JSON.stringify(value)}`);
    }
    assert.equal(extension.htmlElementName, tagName);
    for (const url of extension.urls as string[]) {
      assert.ok(existsSync(new URL(`dist/embed/${url}`, root)), url);
    }
    const known = [...attributes.map(({name}) => name), 'lang'];
    for (const property of extension.properties as string[]) {
      assert.ok(known.includes(property.split('=')[0]!), `${tagName} has no ${property}`);
    }
  }
});

test("the Drupal library names a file and attributes of the script tag's", () => {
  const {widgets} = parse(
    read('demo/hosts/drupal/portal_widgets/portal_widgets.libraries.yml'),
  ) as {widgets: {version: string; js: Record<string, {attributes: Record<string, unknown>}>}};
  assert.equal(widgets.version, (JSON.parse(read('package.json')) as {version: string}).version);
  const [[file, {attributes}]] = Object.entries(widgets.js) as [
    [string, {attributes: Record<string, unknown>}],
  ];
  assert.ok(existsSync(new URL(`dist/${file}`, root)));
  assert.equal(attributes.crossorigin, 'anonymous');
});

const php = spawnSync('php', ['-v']).status === 0;
const wordpress = '/usr/share/wordpress/wp-includes';

for (const file of [
  'wordpress/portal-widgets/portal-widgets.php',
  'drupal/portal_widgets/portal_widgets.module',
]) {
  test(`${file} is PHP`, {skip: !php && 'there is no php here'}, () => {
    assert.match(
      execFileSync('php', ['-l', pathOf(`demo/hosts/${file}`)], {encoding: 'utf8'}),
      /^No syntax errors/,
    );
  });
}

// WordPress's own shortcodes, scripts and filters; what needs its database is not asked.
const load = `
define('ABSPATH', dirname('${wordpress}') . '/'); define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content'); define('WP_PLUGIN_DIR', '${pathOf('demo/hosts/wordpress')}');
define('WPMU_PLUGIN_DIR', WP_CONTENT_DIR . '/mu-plugins'); define('WP_DEBUG', false);
define('WP_CONTENT_URL', 'https://xa.example/wp-content');
define('WP_PLUGIN_URL', WP_CONTENT_URL . '/plugins'); define('WPMU_PLUGIN_URL', WP_CONTENT_URL . '/mu');
define('PORTAL_WIDGETS_ENDPOINT', 'https://xa.example/api/xa');
$wp_plugin_paths = array();
foreach (array('plugin', 'load', 'functions', 'formatting', 'kses', 'shortcodes', 'l10n', 'link-template',
  'theme', 'class-wp-dependency', 'class-wp-dependencies', 'class-wp-scripts', 'functions.wp-scripts') as $file) {
  require_once "${wordpress}/$file.php";
}
add_filter('pre_option', function ($value, $name) { return 'blog_charset' === $name ? 'UTF-8' : ''; }, 10, 2);
`;

test(
  'the WordPress shortcode makes a widget, and lets nothing through that runs',
  {skip: (!php || !existsSync(wordpress)) && "there is no php, or not Debian's wordpress"},
  () => {
    const script = `${load}
      require '${pathOf('demo/hosts/wordpress/portal-widgets/portal-widgets.php')}';
      do_action('init'); do_action('wp_enqueue_scripts');
      echo do_shortcode($argv[1]), "\\n---\\n";
      echo portal_widgets_script_tag("<script src='x.js' id='portal-widgets-js'></script>", 'portal-widgets');`;
    const run = (content: string) =>
      execFileSync('php', ['-d', 'error_reporting=E_ERROR', '-r', script, '--', content], {
        encoding: 'utf8',
      });
    const [made, tag] = run(
      '[portal_widget name="news-list" limit="5" heading-level="3" searchable onclick="x()" style="x"]' +
        '<a href="/tin">Tin</a><script>x()</script>[/portal_widget]',
    ).split('\n---\n');
    assert.equal(
      made,
      '<portal-news-list limit="5" heading-level="3" searchable=""><a href="/tin">Tin</a>x()</portal-news-list>',
    );
    assert.match(tag!, /<script async crossorigin="anonymous".* src='x\.js'/);
    assert.match(tag!, /data-portal-endpoint="https:\/\/xa\.example\/api\/xa"/);
    assert.match(
      run(`[portal_widget name='x"onclick=y']`),
      /^<portal-xonclicky><\/portal-xonclicky>/,
    );
  },
);
