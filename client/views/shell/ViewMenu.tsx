import { Menu } from '@mantine/core';
import type { MouseEvent, ReactElement } from 'react';

interface ViewMenuProps {
  readonly links: readonly {
    readonly href: string;
    readonly 'aria-current': 'page' | undefined;
    readonly onClick: (event: MouseEvent) => void;
    readonly children: string;
  }[];
  readonly onClose: () => void;
  readonly children: ReactElement;
}

/** The views that there is no room for, open at their button. */
const ViewMenu = ({ links, onClose, children }: ViewMenuProps) => (
  <Menu opened onClose={onClose} position="bottom-start">
    <Menu.Target>{children}</Menu.Target>
    <Menu.Dropdown>
      {links.map((link) => (
        <Menu.Item key={link.href} component="a" {...link} />
      ))}
    </Menu.Dropdown>
  </Menu>
);

export default ViewMenu;
