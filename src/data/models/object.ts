import * as z from 'zod/mini';

type Model<T extends z.core.$ZodLooseShape> = z.ZodMiniObject<z.core.util.Writeable<T>>;

/**
 * `z.object` whose fields are made when it first meets an answer: to make those of all answers takes
 * a phone 20 ms, and its widgets would ask so much later.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function object<T extends z.core.$ZodLooseShape>(
  fields: () => T,
  ...checks: z.core.$ZodCheck<z.output<Model<NoInfer<T>>>>[]
): Model<T> {
  let shape: T | undefined;
  return new z.ZodMiniObject({
    type: 'object',
    get shape() {
      return (shape ??= fields());
    },
    checks,
  }) as Model<T>;
}
