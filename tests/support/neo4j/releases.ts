/** The releases of Neo4j that the product is held to: the long-term one, and the current one. */
export type Release = '5.26' | 'current';

interface ReleaseFacts {
  readonly version: string;
  /** The oldest Java that runs it. */
  readonly java: number;
  readonly mainClass: string;
  readonly javaOptions: readonly string[];
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const javaOptions = [
  '-Xmx1g',
  ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Dio.netty.tryReflectionSetAccessible=true',
];

export const releases: Readonly<Record<Release, ReleaseFacts>> = {
  '5.26': {
    version: '5.26.16',
    java: 17,
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    javaOptions,
  },
  current: {
    version: '2026.09.0',
    java: 21,
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    javaOptions: [...javaOptions, '--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector'],
  },
};
