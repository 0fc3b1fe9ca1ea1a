import type { ReactNode, SVGProps } from 'react';

/** The few signs of the interface, drawn on a grid of 16. They are ornaments: the words are on the control. */
const icon = (drawing: ReactNode) => (props: SVGProps<SVGSVGElement>) => (
  <svg
    viewBox="0 0 16 16"
    width="1rem"
    height="1rem"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    {...props}
  >
    {drawing}
  </svg>
);

export const ExternalIcon = icon(<path d="M6 3H3v10h10v-3M9 2.5h4.5V7M13.5 2.5 7 9" />);
export const SearchIcon = icon(<path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />);
export const SunIcon = icon(
  <path d="M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1" />,
);
export const MoonIcon = icon(<path d="M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1Z" />);
export const LanguageIcon = icon(
  <path d="M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM1.7 8h12.6M8 1.5c4 4 4 9 0 13-4-4-4-9 0-13Z" />,
);
export const UploadIcon = icon(<path d="M8 10.5V2M4.5 5.5 8 2l3.5 3.5M2 10.5V14h12v-3.5" />);
export const DownloadIcon = icon(<path d="M8 2v8.5M4.5 7 8 10.5 11.5 7M2 10.5V14h12v-3.5" />);
export const ListIcon = icon(<path d="M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5" />);
export const ColumnsIcon = icon(<path d="M3 2v12M8 2v12M13 2v12" />);
export const FreeIcon = icon(
  <path d="M4 5.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12 9.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 14.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.8 4.4l4.4 2.2M6.6 11.5l3.8-2.8" />,
);
export const LinkIcon = icon(
  <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9" />,
);
export const ChevronIcon = icon(<path d="m5.5 3.5 4.5 4.5-4.5 4.5" />);
export const SortUpIcon = icon(<path d="M8 13V3M4.5 6.5 8 3l3.5 3.5" />);
export const SortDownIcon = icon(<path d="M8 3v10M4.5 9.5 8 13l3.5-3.5" />);
export const UndoIcon = icon(<path d="M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H6" />);
export const RedoIcon = icon(<path d="M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H10" />);
export const FitIcon = icon(<path d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5" />);
export const BoxIcon = icon(<path d="M2.5 2.5h11v11h-11z" strokeDasharray="2.4 2.2" />);
export const LassoIcon = icon(
  <path d="M5 9.5C2.5 9 1.5 7.6 1.5 6.2c0-2.3 2.900-4.200 6.500-4.200s6.500 1.900 6.500 4.200S11.600 10.400 8 10.400c-1 0-2-.100-3-.500Zm0 0c1 1.300.200 3.500-1.500 4" />,
);
export const AgainIcon = icon(<path d="M13.5 8a5.500 5.500 0 1 1-1.700-4M13.500 1.500V5H10" />);
export const FilterIcon = icon(<path d="M2 3h12l-4.500 5.500V13l-3 1.500v-6z" />);
export const PlayIcon = icon(<path d="M4.500 2.500v11l9-5.500z" />);
export const PauseIcon = icon(<path d="M5 3v10M11 3v10" />);
export const CloseIcon = icon(<path d="m3 3 10 10M13 3 3 13" />);
export const HelpIcon = icon(
  <path d="M8 14.5a6.5 6.5 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM6.200 6.200a1.800 1.800 0 1 1 2.600 1.600c-.600.300-.800.700-.800 1.300M8 11.500v.100" />,
);
export const BookmarkIcon = icon(<path d="M4 2h8v12l-4-3-4 3z" />);
export const CodeIcon = icon(
  <path d="M5 4.500 1.500 8 5 11.500M11 4.500 14.500 8 11 11.500M9.300 3 6.700 13" />,
);
