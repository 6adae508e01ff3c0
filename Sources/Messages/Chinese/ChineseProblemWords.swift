import Content

/// The words of which the sentences about problems are made.
enum ChineseProblemWords {
  /// The way through a scenario that shows a problem; nothing where none is to be told.
  static func way(_ path: [String]?, _ what: String = "") -> String {
    path.map { "（\(what)\(ExplorePhrases.chinese.way($0))）" } ?? ""
  }

  static func name(_ expected: Problem.Expected) -> String {
    switch expected {
    case .mapping: "一组“键: 值”"
    case .list: "列表（每项以 - 开头）"
    case .text: "文字"
    case .wholeNumber: "整数"
    case .yesOrNo: " true 或 false"
    case .percent: "百分数，只写整数"
    case .money: "金额，最多两位小数"
    case .condition: "条件"
    case .days: "休息日"
    }
  }

  static func example(_ expected: Problem.Expected) -> String {
    switch expected {
    case .mapping: "例如 {zh: 文字, en: text}"
    case .list: "例如 [a, b]"
    case .text: "写成一行文字，必要时加引号"
    case .wholeNumber: "例如 5"
    case .yesOrNo: "写 true 或 false"
    case .percent: "百分之八十就写 80，不写 % 和 0.8"
    case .money: "例如 128.50"
    case .condition: "例如 told-supervisor 或 {counter: patience, atLeast: 1}"
    case .days: "例如 [周日, 2027-05-01]"
    }
  }

  static func name(_ reference: Problem.Reference) -> String {
    switch reference {
    case .item: "题目"
    case .clause: "规则"
    case .lesson: "课"
    case .course: "课程"
    case .scenario: "情景"
    case .exam: "考试"
    case .node: "节点"
    case .flag: "标记"
    case .counter: "计数器"
    case .variable: "抽取值"
    case .code: "应答码"
    case .term: "词条"
    case .incident: "事件"
    case .contact: "联系人"
    case .observation: "观察表"
    case .certification: "认证"
    case .topic: "主题"
    case .terminal: "终端"
    case .procedure: "流程"
    case .situation: "情况"
    case .screen: "画面"
    case .slip: "单据"
    case .act: "动作"
    case .step: "步骤"
    case .fact: "事实"
    case .fault: "故障"
    case .time: "时限"
    case .evidence: "证据"
    case .saying: "错话"
    }
  }

  static func name(_ counted: Problem.Counted) -> String {
    switch counted {
    case .options: "选项"
    case .elements: "排序项"
    case .pairs: "配对"
    case .documentLines: "单据的行"
    case .branches: "分支"
    case .draws: "抽题"
    case .cards: "卡片"
    case .lines: "卡片正文的行"
    case .hints: "提示"
    case .choices: "选项"
    case .nodes: "节点"
    case .lessons: "课"
    case .forms: "答法"
    case .points: "观察点"
    case .requirements: "要求"
    case .renewals: "续证要求"
    case .roles: "角色"
    case .scenarios: "情景"
    case .items: "题目"
    case .facts: "事实"
    case .counters: "计数器"
    case .screens: "画面"
    case .slips: "单据"
    case .acts: "动作"
    case .outcomes: "结果"
    case .steps: "步骤"
    case .situations: "情况"
    case .customers: "顾客"
    case .procedures: "流程"
    case .contacts: "联系人"
    case .times: "时限"
    case .evidence: "证据"
    case .sayings: "错话"
    case .parts: "要说的话的句子"
    case .incidents: "事件"
    case .numbers: "电话号码"
    }
  }

  static func noSuchDay(_ text: String) -> String? {
    impossibleDay(text).map { "\($0.month) 月没有 \($0.day) 日" }
  }

  static func chinese(_ reason: String) -> String {
    switch reason {
    case "no such file": "没有这个文件"
    case "permission denied": "没有读取权限"
    case "no regular file": "不是普通文件"
    default: reason
    }
  }

  static func sentence(_ slip: YAMLSlip) -> String {
    switch slip {
    case .emptyFile: "文件是空的"
    case .tab: "这一行开头有制表符（Tab）"
    case .foreignSpace: "这里的空格是全角的，或是不间断空格"
    case .fullWidthColon: "“：”是全角的"
    case .noSpaceAfterColon: "冒号后面缺空格"
    case .badDash: "列表前面的“-”写得不对"
    case .fullWidthComma: "“，”是全角的"
    case .fullWidthBrace: "括号是全角的"
    case .commaInText: "文字里有逗号，在这里被断成了两截"
    case .openQuote: "引号只有前一半"
    case .openBrace: "括号只有前一半"
    case .unquotedText: "这段文字不加引号会读错"
    case .blockIndent: "“|”下面的这一行缩进少了"
    }
  }

  static func mend(_ slip: YAMLSlip) -> String {
    switch slip {
    case .emptyFile: "第一行写 format: 1"
    case .tab: "换成空格"
    case .foreignSpace: "换成普通的半角空格"
    case .fullWidthColon: "改成半角“:”，后面空一格"
    case .noSpaceAfterColon: "例如写成 minutes: 5"
    case .badDash: "用半角“-”，后面空一格，例如 - id: card"
    case .fullWidthComma: "改成半角“,”，后面空一格"
    case .fullWidthBrace: "改成半角“{}”或“[]”"
    case .commaInText: "把整段文字用英文双引号括起来"
    case .openQuote: "在文字末尾补上英文双引号"
    case .openBrace: "补上“}”或“]”"
    case .unquotedText: "把整段文字用英文双引号括起来"
    case .blockIndent: "和上一行左边对齐"
    }
  }
}
