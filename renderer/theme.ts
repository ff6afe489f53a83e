import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Tooltip,
} from '@mantine/core'

/** The one accent, light to dark; shade 6 is the colour of buttons, 3 that of links on a dark ground. */
const accent: MantineColorsTuple = [
  '#eef3fe',
  '#e8eefc',
  '#c9d8fa',
  '#8fb0ff',
  '#5c86ea',
  '#3d6fe8',
  '#2457d6',
  '#1f4bb9',
  '#1a3f9c',
  '#15337e',
]

/** The dark ground, in the page's own cool greys instead of Mantine's neutral ones. */
const dark: MantineColorsTuple = [
  '#eceef2',
  '#bcc3cf',
  '#98a1b0',
  '#6b7484',
  '#414957',
  '#2c323d',
  '#1c2028',
  '#181c23',
  '#14171d',
  '#0f1217',
]

export const theme = createTheme({
  fontFamily: '"Pretendard GOV", system-ui, sans-serif',
  headings: { fontFamily: '"Pretendard GOV", system-ui, sans-serif', fontWeight: '600' },
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 5 },
  defaultRadius: 8,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '22px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: () => ({ root: { '--button-height': '32px', '--button-padding-x': '12px' } }),
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 30 } }),
    Input: Input.extend({ defaultProps: { size: 'sm' }, vars: () => ({ wrapper: { '--input-height': '32px' } }) }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'sm' } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-start' } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, padding: 24, overlayProps: { backgroundOpacity: 0.35 } },
      styles: { title: { fontSize: 16, fontWeight: 600 } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withinPortal: true } }),
  },
})

/** Mantine's own colours after the page's tokens, so that both schemes are defined once, in base.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-dimmed': 'var(--text-faint)',
    '--mantine-color-placeholder': 'var(--text-faint)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-anchor': 'var(--accent-text)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-red-text': 'var(--danger)',
    '--mantine-color-red-light-color': 'var(--danger)',
    '--mantine-color-red-light-hover': 'var(--danger-soft)',
  }
  return { variables: {}, light: tokens, dark: tokens }
}
