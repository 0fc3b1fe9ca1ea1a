export default function V(_: { palette: object }) {
  return null;
}
