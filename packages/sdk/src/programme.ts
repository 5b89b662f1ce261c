import type { Call } from './call.ts'
import type { List } from './pagination.ts'

/** What the compiler may know of your programme. Whatever you do not name is any text. */
export interface Programme {
  /** Keys of its stages: a wrong one then does not compile. */
  stages: string
}

/** A resource whose methods take and give these stages only. */
export type InStages<Resource, Stage extends string> = string extends Stage
  ? Resource
  : {
      [Name in keyof Resource]: Resource[Name] extends (...args: infer Args) => infer Answer
        ? (...args: Narrowed<Args, Stage>) => NarrowedAnswer<Answer, Stage>
        : Resource[Name]
    }

type Narrowed<Args, Stage extends string> = { [Index in keyof Args]: OfStage<Args[Index], Stage> }

type NarrowedAnswer<Answer, Stage extends string> =
  Answer extends List<infer Item>
    ? List<OfStage<Item, Stage>>
    : Answer extends Call<infer Value>
      ? Call<OfStage<Value, Stage>>
      : Answer

/** Objects with a `stage`, in it alone; a query or body without one stays as it is. */
type OfStage<Value, Stage extends string> = Value extends { stage?: string | undefined }
  ? 'stage' extends keyof Value
    ? { [Name in keyof Value]: Name extends 'stage' ? Stage | Exclude<Value[Name], string> : Value[Name] }
    : Value
  : Value
