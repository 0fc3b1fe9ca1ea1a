export const EvidencePanel = () => null;
