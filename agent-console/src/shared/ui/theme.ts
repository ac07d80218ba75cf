import type { ThemeConfig } from 'antd';

const colours = {
  colorPrimary: '#1f5fae', colorPrimaryHover: '#2a6fc4', colorPrimaryActive: '#174a8a', colorPrimaryBg: '#e8f0fa', colorPrimaryBorder: '#4d86cc', colorLink: '#1f5fae', colorLinkHover: '#174a8a', colorLinkActive: '#174a8a', colorInfo: '#1f5fae',
  colorSuccess: '#1d6b35', colorSuccessBg: '#e6f4ea', colorSuccessBorder: '#9cc9a9', colorWarning: '#7a4a00', colorWarningBg: '#fff3d6', colorWarningBorder: '#dcb566', colorError: '#a31621', colorErrorBg: '#fdecec', colorErrorBorder: '#e3a1a5',
  colorText: '#1a1f26', colorTextSecondary: '#4a5361', colorTextTertiary: '#5f6978', colorTextDescription: '#5f6978', colorTextPlaceholder: '#66707f', colorTextDisabled: '#8a93a1', colorBorder: '#838d9b', colorBorderSecondary: '#dde2e9', colorSplit: '#e6eaf0', colorBgLayout: '#f3f5f8',
};

const fonts = {
  zh: '"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',
  en: 'system-ui,"Segoe UI",Roboto,"Noto Sans CJK SC",sans-serif',
};

/** Ant Design's stock colours miss AA; these were measured. */
export const theme = (lang: 'zh' | 'en', still: boolean): ThemeConfig => ({
  cssVar: {},
  hashed: false,
  token: {
    ...colours,
    motion: !still,
    fontFamily: fonts[lang],
    fontSize: 14, lineHeight: 22 / 14, borderRadius: 6, controlHeight: 32, controlHeightSM: 28, controlHeightLG: 40, lineWidthFocus: 3, motionDurationFast: '0.08s', motionDurationMid: '0.12s', motionDurationSlow: '0.16s',
  },
  components: {
    Layout: { headerBg: '#14263d', headerColor: '#fff', headerHeight: 48, headerPadding: '0 16px', siderBg: '#14263d' },
    Menu: { darkItemBg: '#14263d', darkItemColor: '#c9d3e0', darkItemSelectedBg: '#1f5fae' },
    Table: { headerBg: '#eef1f5', headerColor: '#4a5361', rowHoverBg: '#f3f7fc', rowSelectedBg: '#e8f0fa', cellPaddingBlockSM: 8, cellPaddingInlineSM: 8, cellFontSizeSM: 14 },
    Button: { fontWeight: 400, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Modal: { titleFontSize: 16 },
  },
});
