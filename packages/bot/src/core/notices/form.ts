import { notice } from '../../view/notice-view.ts'
import type { Chat } from '../chat.ts'
import type { FormKinds } from '../forms/kinds.ts'
import { ownField, ownForm } from '../forms/own-form.ts'
import { isTimeZone, noticeKinds, type Preference, usualPreference, type When } from './preference.ts'
import { words } from './words.ts'

/** What a person wants to hear of, asked with the bot's own form. */
export function settingsForms({ notices }: Pick<Chat, 'notices'>): FormKinds {
  return {
    settings: {
      definition: async () => form,
      async draft(_, { user }) {
        const { quietFrom, quietTo, ...rest } = (await notices.preference(user.id)) ?? usualPreference
        return { ...rest, quietFrom: String(quietFrom), quietTo: String(quietTo) }
      },
      async send({ person, values, about, next }) {
        // A choice comes as text, and all of these are asked.
        const given = values as Record<Exclude<keyof Preference, 'quietFrom' | 'quietTo'>, never> &
          Record<'quietFrom' | 'quietTo', string>
        if (!isTimeZone(given.timeZone)) return next({ ...about, banner: words.wrongZone })
        const { quietFrom, quietTo, ...rest } = given
        const hours = { quietFrom: Number(quietFrom), quietTo: Number(quietTo) }
        await notices.prefer(person.user.id, { ...rest, ...hours })
        return notice(words.savedTitle, [words.saved])
      },
    },
  }
}

const whens = (Object.entries(words.when) as Array<[When, string]>).map(([value, label]) => ({
  value,
  label,
}))
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

const form = ownForm('settings', words.form, words.save, [
  ...noticeKinds.map((kind) => ownField(kind, 'choice', words.kinds[kind], { options: whens })),
  ownField('quietFrom', 'choice', words.quietFrom, { options: hours, help: words.quietHelp }),
  ownField('quietTo', 'choice', words.quietTo, { options: hours }),
  ownField('timeZone', 'text', words.timeZone, { help: words.timeZoneHelp, maxLength: 60 }),
])
