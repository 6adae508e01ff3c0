import Training

/// Which report is meant, by the word for it after `报告`.
enum ReportName: CaseIterable {
  case certification, today, matrix, expiring, sheet, transcript

  init?(typed: String) {
    let word = ReplyFolding.folded(typed)
    guard let name = ReportName.allCases.first(where: { $0.names.contains(word) }) else {
      return nil
    }
    self = name
  }

  /// Chinese, its pinyin initials, English, and what else people type.
  private var names: [String] {
    switch self {
    case .certification: ["认证", "rz", "certification"]
    case .today: ["今日", "jr", "today", "今天", "上岗"]
    case .matrix: ["一览", "yl", "matrix", "一览表"]
    case .expiring: ["到期", "dq", "expiring", "快到期"]
    case .sheet: ["签到", "qd", "sheet", "签到表"]
    case .transcript: ["档案", "da", "transcript"]
    }
  }
}
