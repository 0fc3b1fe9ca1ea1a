import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { interfaceLanguages, ownName } from '../../i18n/packs.ts';

interface LanguageMenuProps {
  readonly language: string;
  readonly onChoose: (language: string) => void;
  readonly onClose: () => void;
  readonly children: ReactElement;
}

/** The languages of the interface, each by its own name, open at its button. */
const LanguageMenu = ({ language, onChoose, onClose, children }: LanguageMenuProps) => (
  <Menu opened onClose={onClose} position="bottom-end">
    <Menu.Target>{children}</Menu.Target>
    <Menu.Dropdown>
      {interfaceLanguages.map((one) => (
        <Menu.Item
          key={one}
          lang={one}
          fw={one === language ? 600 : 400}
          aria-current={one === language}
          onClick={() => onChoose(one)}
        >
          {ownName(one)}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);

export default LanguageMenu;
