export const SearchBox = () => <span />;
