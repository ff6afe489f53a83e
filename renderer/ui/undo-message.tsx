import { Button, Group, Text } from '@mantine/core'

/** A message with a button that takes back what it tells. */
export function UndoMessage({ message, label, onUndo }: { message: string; label: string; onUndo: () => void }) {
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text size="sm">{message}</Text>
      <Button variant="light" onClick={onUndo} style={{ flex: 'none' }}>
        {label}
      </Button>
    </Group>
  )
}
