import Training

/// Which report is meant, by the word for it after `报告`.
enum ReportName: String, CaseIterable {
  case certification, today, matrix, expiring, sheet, transcript, coaching, card

  init?(typed: String) {
    let word = ReplyFolding.folded(typed)
    guard let name = ReportName.allCases.first(where: { $0.names.contains(word) }) else {
      return nil
    }
    self = name
  }

  /// The one that was probably meant.
  static func nearest(to typed: String) -> ReportName? {
    EditDistance.nearest(to: ReplyFolding.folded(typed), among: allCases.flatMap(\.names))
      .flatMap(ReportName.init(typed:))
  }

  /// The word of the command.
  var command: String { rawValue }

  /// As it is called in a language, in Chinese with the initials.
  func name(in language: Language) -> String {
    language == .zh ? "\(names[0])（\(names[1])）" : rawValue
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
    case .coaching: ["辅导", "fd", "coaching", "要辅导"]
    case .card: ["上报卡", "sbk", "card", "卡", "墙卡", "热线单"]
    }
  }
}
