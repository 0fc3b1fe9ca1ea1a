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
  ...of('decides', 'states', '决定(?!是否) 议决 决心 下定决心'),
  ...of('demands', 'tasks', '要求'),
  ...of('directs', 'tasks', '指示'),
  ...of('requests', 'tasks', '请(?![求示教])'),
  ...of('calls-upon', 'tasks', '促请 呼吁 吁请 要请'),
  ...of('urges', 'tasks', '敦促 力促'),
  ...of('encourages', 'tasks', '鼓励'),
  ...of('invites', 'tasks', '邀请'),
  ...of('authorizes', 'tasks', '授权 准许 批准'),
  ...of('condemns', 'own', '谴责 痛斥 抨击'),
  ...of(
    'expresses',
    'own',
    '表示 表示关切 表示严重关切 表示深为关切 表示打算 表示愿意 表示支持 表示声援 深为关切 深感关切 严重关切 最为关切 仍然关切 关切 深表关切 深感不安 深为不安 感到震惊 感到遗憾的是 深感遗憾的是 深感遗憾 感到遗憾 遗憾的是 痛惜 痛感 深感痛惜 感到不安 感到愤慨 期待 感谢 愿意',
  ),
  ...of(
    'emphasizes',
    'states',
    '强调 强调指出 着重指出 特别指出 重点指出 着重强调 特别强调 突出强调 突出指出 重点强调 重点突出',
  ),
  ...of('reaffirms', 'states', '重申 再次申明 申明 再申明'),
  ...of('recalls', 'states', '回顾 回顾指出 忆及 回顾到'),
  ...of('recognizes', 'states', '认识到 确认 肯定 承认 意识到 确认并 理解到 认知 知悉'),
  ...of('welcomes', 'own', '欢迎 欣见 赞扬 赞赏 称赞 赞许 表示欢迎 表示赞赏 表示赞扬 嘉许 致敬 表示敬意'),
  ...of(
    'takes-note',
    'own',
    '注意到 表示注意到 关切地注意到 严重关切地注意到 深为关切地注意到 赞赏地注意到 满意地注意到 遗憾地注意到 关注到',
  ),
  ...of('takes-note', 'states', '指出 关切地指出 遗憾地指出'),
  ...of(
    'other',
    'states',
    '提醒 认定 断定 认为 澄清 申述 明确 宣布 宣告 建议 同意 商定 赞同 核可 认可 核准 深信 坚信 相信',
  ),
  ...opening(
    'other',
    'own',
    '支持 维持 确保 设立 延长 终止 解除 撤销 接受 保证 继续 吁求 承诺 采取 通过 规定',
  ),
  ...opening('authorizes', 'tasks', '允许'),
  ...opening('decides', 'own', '将[^，；。]{2,24}?(?:维持|延长)'),
  ...opening('expresses', 'own', '对[^，；。]{2,60}?表示'),
];
