import { Select } from '@mantine/core'
import { IconArrowsSort } from '@tabler/icons-react'
import { settingsSchema } from '../../../shared/settings'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'

const orders = settingsSchema.shape.reportOrder.unwrap().options

/** In which order the reports are listed. */
export function OrderMenu() {
  const { t } = useText()
  const { settings, change } = useSettings()
  const { run } = useAction()
  return (
    <Select
      aria-label={t('deadlines.order.label')}
      w={150}
      leftSection={<IconArrowsSort size={15} stroke={1.7} aria-hidden />}
      data={orders.map((value) => ({ value, label: t(`deadlines.order.${value}`) }))}
      value={settings.reportOrder}
      allowDeselect={false}
      onChange={(value) => {
        const reportOrder = orders.find((one) => one === value)
        if (reportOrder) void run(() => change({ reportOrder }))
      }}
    />
  )
}
