import type { VerbType } from '../document.ts';
import type { VerbForm, VerbFrame } from './language.ts';

const of = (type: VerbType, frame: VerbFrame, forms: string): VerbForm[] =>
  forms.split(' ').map((form) => ({ form, type, frame }));

/** Verbs that a duty shares with the Council: they count only as the first word of a paragraph. */
const opening = (type: VerbType, frame: VerbFrame, forms: string): VerbForm[] =>
  of(type, frame, forms).map((verb) => ({ ...verb, openingOnly: true }));

/**
 * The verbs of the Council in Chinese. The longest form that fits wins, so that 表示注意到 (takes note) is not 表示
 * (expresses) and 强调指出 (stresses) not 强调.
 */
export const zhVerbs: readonly VerbForm[] = [
  ...of('decides', 'states', '决定(?!是否) 议决 议定 决心 决意 下定决心 裁定'),
  ...of('demands', 'tasks', '要求 坚持要求'),
  ...of('directs', 'tasks', '指示 饬令'),
  ...of('requests', 'tasks', '请(?![求示教]) 恳请 请求(?=秘书长|各国|会员国|所有|各方|联合国)'),
  ...of('calls-upon', 'tasks', '促请 呼吁 吁请 要请 召请 要求并呼吁'),
  ...of('urges', 'tasks', '敦促 力促 竭力敦促 极力敦促 恳切敦促 急切敦促 力请 催促 力劝'),
  ...of('encourages', 'tasks', '鼓励 勉励'),
  ...of('invites', 'tasks', '邀请'),
  ...of('authorizes', 'tasks', '授权 准许 批准 准予'),
  ...of('condemns', 'own', '谴责 痛斥 抨击 严厉谴责 严词谴责 申斥 断然拒绝'),
  ...of(
    'expresses',
    'own',
    '表示 表示关切 表示严重关切 表示深为关切 表示打算 表示愿意 表示支持 表示声援 深为关切 深感关切 严重关切 最为关切 仍然关切 关切 深表关切 深感不安 深为不安 感到震惊 感到遗憾的是 深感遗憾的是 深感遗憾 感到遗憾 遗憾的是 痛惜 痛感 深感痛惜 感到不安 感到愤慨 感到关切 感到关注 期待 感谢 愿意 深为遗憾 深表遗憾 深切关注 深切关切 深表关注 深表关切 深为关注 深感忧虑 深感震惊 严重关注 仍感关切 深以为憾 打算',
  ),
  ...of(
    'emphasizes',
    'states',
    '强调 强调指出 着重指出 特别指出 重点指出 着重强调 特别强调 突出强调 突出指出 重点强调 重点突出 提请注意 提请各国注意 促请注意 凸显',
  ),
  ...of('reaffirms', 'states', '重申 再次申明 申明 再申明 重新申明 重新确认'),
  ...of('recalls', 'states', '回顾 回顾指出 忆及 回顾到 追忆 回忆'),
  ...of('recognizes', 'states', '认识到 确认 肯定 承认 意识到 确认并 理解到 认知 知悉'),
  ...of(
    'welcomes',
    'own',
    '欢迎 欣见 赞扬 赞赏 称赞 赞许 表示欢迎 表示赞赏 表示赞扬 嘉许 致敬 表示敬意 热烈欢迎 表彰 嘉勉 欣悉 高度赞扬 高度赞赏',
  ),
  ...of(
    'takes-note',
    'own',
    '注意到 表示注意到 关切地注意到 严重关切地注意到 深为关切地注意到 赞赏地注意到 满意地注意到 遗憾地注意到 关注到 察悉 备悉 获悉',
  ),
  ...of('takes-note', 'states', '指出 关切地指出 遗憾地指出'),
  ...of(
    'other',
    'states',
    '提醒 认定 断定 认为 澄清 申述 明确 宣布 宣告 建议 同意 商定 赞同 核可 认可 核准 深信 坚信 相信 确信 警告 告诫 声明',
  ),
  ...opening(
    'other',
    'own',
    '支持 维持 确保 设立 延长 终止 解除 撤销 接受 保证 继续 吁求 承诺 采取 通过 规定',
  ),
  // S/RES/2529 (2020) op3.
  ...opening('urges', 'tasks', '继续敦促'),
  ...opening('calls-upon', 'tasks', '继续促请 继续呼吁'),
  ...opening('encourages', 'tasks', '继续鼓励'),
  ...opening('decides', 'own', '将[^，；。]{2,24}?(?:维持|延长)'),
  ...opening(
    'expresses',
    'own',
    '对[^，；。]{2,60}?(?:表示|深表|深感|感到) 向[^，；。]{2,40}?(?:表示敬意|表示感谢|致敬|致意)',
  ),
];

/** Verbs and states of mind that open a paragraph now and then; too common elsewhere to tell where one begins. */
export const zhOpenings: readonly VerbForm[] = [
  ...opening(
    'other',
    'own',
    '建立 成立 取消 停止 任命 委任 选出 推选 采纳 修改 修正 暂停 中止 恢复 实施 禁止 保持 转递 转交 提交 解散 阐明 界定 公告 扩大 增加 减少 列入 审议 审查 批可 授予 提议 展期 续延 续订 结束 补充 赋予 核定 解释 保留 加强 提供 着手 开始 安排 废除 废止 缔结 讨论 劝告 表明 主张 推荐 判定 确定 裁断',
  ),
  ...opening('authorizes', 'tasks', '允许 许可'),
  ...opening('demands', 'tasks', '坚持 勒令 责成'),
  ...opening('directs', 'tasks', '委托 委派 授命 责令 命令'),
  ...opening('requests', 'tasks', '请求 嘱'),
  ...opening('urges', 'tasks', '督促'),
  ...opening('condemns', 'own', '指责 斥责 拒绝 驳斥 摒弃 拒斥 反对'),
  ...opening(
    'expresses',
    'own',
    '希望 盼望 期望 期盼 缅怀 哀悼 祝贺 遗憾 关注 愿 有意 准备 致意 悼念 庆幸 渴望 切望 预期 愤慨 忧虑 担忧 惋惜 乐见 表达 意图 随时准备',
  ),
  ...opening('emphasizes', 'states', '突出 着重 提请 注重'),
  ...opening('reaffirms', 'states', '证实 复申 重提'),
  ...opening('recalls', 'states', '提及 提到 援引 记得'),
  ...opening(
    'recognizes',
    'states',
    '念及 体认 铭记 牢记 深知 顾及 考虑到 明白 知道 考虑 鉴于 注意 察觉 了解 理解 切记',
  ),
  ...opening('welcomes', 'own', '欣慰 高兴 满意 欣然 表扬 庆贺 喜见 欣闻 钦佩 赞誉'),
  ...opening('takes-note', 'states', '看到 悉 阅悉 得悉 了解到 观察到'),
];

/** What opens a recital besides. */
export const zhRecitals: readonly VerbForm[] = [
  ...of('recalls', 'own', '案查 谨记'),
  ...of(
    'expresses',
    'own',
    '震惊 亟欲 亟盼 亟望 切盼 惊悉 震骇 悲痛 沉痛 愤怒 惶恐 极为关切 极为不安 立意 殷望 矢志 致力于 希冀 感到鼓舞 深切关怀',
  ),
  ...of('recognizes', 'own', '有鉴于 计及 注意及 明了 认识 意识 觉察到'),
  ...of('takes-note', 'own', '(?:业)?已注意到 接获 聆悉'),
];

/** The grounds on which it acts, and what it has done before. */
export const zhGrounds: readonly VerbForm[] = [
  ...of(
    'other',
    'own',
    '根据 按照 依照 遵照 依据 遵循 遵行 秉承 本着 履行 响应 采取行动 作为 参照 查明 为 按 业经 兹经 (?:业已|已|经|业经)?(?:审议|审查|听取|收到|研究|检讨|检视|讨论|聆听|阅及|接到|收悉|完成|进行)(?:了|过)?',
  ),
];
