import {field, type Content, type Field} from './models.js';

/** The fields of a web content, those within others too. */
export function fieldsOf({contentFields = []}: Pick<Content, 'contentFields'>): Field[] {
  return contentFields.flatMap(raw => {
    const {data} = field.safeParse(raw);
    return data ? [data, ...fieldsOf({contentFields: data.nestedContentFields})] : [];
  });
}

/** The field that a page names, by any of the names Liferay gives it. */
export function fieldNamed(fields: readonly Field[], wanted: string): Field | undefined {
  return fields.find(({fieldReference, name, label}) =>
    [fieldReference, name, label].includes(wanted),
  );
}

/** The first text field of such a name. */
export function fieldLike(fields: readonly Field[], like: RegExp): Field | undefined {
  return fields.find(
    each =>
      dataOf(each) !== undefined &&
      [each.fieldReference, each.name, each.label].some(name => name && like.test(plain(name))),
  );
}

/** The field that holds the body: the one named so, else the longest. */
export function bodyField(fields: readonly Field[], wanted: string | undefined): Field | undefined {
  if (wanted) return fieldNamed(fields, wanted);
  const length = (each: Field | undefined) => dataOf(each)?.length ?? -1;
  return (
    fieldLike(fields, /^(content|body|noi ?dung|html|text)/) ??
    fields.reduce<Field | undefined>(
      (longest, each) => (length(each) > length(longest) ? each : longest),
      undefined,
    )
  );
}

/** The picture of the field that a page names, else of the first that has one. */
export function imageOf(fields: readonly Field[], wanted: string | undefined) {
  const found = wanted
    ? fieldNamed(fields, wanted)
    : fields.find(each => (each.contentFieldValue ?? each.value)?.image);
  return (found?.contentFieldValue ?? found?.value)?.image;
}

/** What a field says. Until 7.2 it was called `value`. */
export function dataOf(found: Field | undefined): string | undefined {
  return (found?.contentFieldValue ?? found?.value)?.data;
}

// Editors name fields "Nội dung", "noidung" or "Tóm tắt".
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
