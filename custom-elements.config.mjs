export default {
  globs: ['src/widgets/*/*.ts', 'src/element/portal-element.ts', 'src/element/events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist/embed',
  litelement: true,
  plugins: [publicOnly()],
};

/** What is private or for the library itself is no part of the manifest. */
function publicOnly() {
  const hidden = ({name, privacy, static: isStatic, description = ''}) =>
    privacy === 'private' ||
    privacy === 'protected' ||
    isStatic ||
    /^[#_]/.test(name) ||
    description.includes('@internal') ||
    [
      'connectedCallback',
      'disconnectedCallback',
      'willUpdate',
      'updated',
      'render',
      'styles',
      'failed',
      'sourceAdded',
    ].includes(name);
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      const modules = [];
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(
          ({customElement, superclass}) => customElement || superclass?.name === 'Event',
        );
        for (const declaration of module.declarations) {
          declaration.members = (declaration.members ?? []).filter(member => !hidden(member));
          // The analyzer adds to what is documented whatever it sees dispatched.
          declaration.events = declaration.events?.filter(({description}) => description);
          declaration.attributes = (declaration.attributes ?? []).filter(
            ({fieldName = ''}) => !fieldName.startsWith('_'),
          );
          if (declaration.tagName) {
            module.exports.push({
              kind: 'custom-element-definition',
              name: declaration.tagName,
              declaration: {name: declaration.name, module: module.path},
            });
          }
        }
        module.exports = module.exports.filter(
          ({kind, declaration}) =>
            kind === 'custom-element-definition' ||
            module.declarations.some(({name}) => name === declaration.name),
        );
        if (module.declarations.length > 0) modules.push(module);
      }
      // The analyzer takes files as the disk lists them.
      customElementsManifest.modules = modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
