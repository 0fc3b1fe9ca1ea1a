/** Names of the files of cypher/ that change the graph. */
export const isWriting = /^(load|clear|delete|schema)-|^graph-version-set$/;
