import { Text } from '@mantine/core'

/** What happened and what to do next, each on a line of its own. */
export function ErrorMessage({ message, action }: { message: string; action: string }) {
  return (
    <>
      <Text size="sm" c="var(--text)">
        {message}
      </Text>
      <Text size="sm" c="var(--text-soft)">
        {action}
      </Text>
    </>
  )
}
