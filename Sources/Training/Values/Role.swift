/// What somebody does in the store as far as training goes.
package enum Role: String, Codable, CaseIterable, Hashable, Sendable {
  case learner, trainer, manager, author

  /// The role that a word of a roster means, in either language.
  package init?(typed: String) {
    let word = ReplyFolding.folded(typed)
    guard let role = Role.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = role
  }

  /// What is written in a roster; read back, it is the same role.
  package func word(in language: Language) -> String {
    switch (language, self) {
    case (.zh, .learner): "店员"
    case (.zh, .trainer): "带教"
    case (.zh, .manager): "店长"
    case (.zh, .author): "作者"
    case (.en, _): rawValue
    }
  }

  /// Answers flags and confirms newcomers.
  package var trains: Bool { self == .trainer || self == .manager }
  /// Hires, transfers, makes PINs void, signs.
  package var manages: Bool { self == .manager }

  private var words: [String] {
    switch self {
    case .learner:
      [
        "learner", "cashier", "trainee", "salesassistant", "salesassociate", "clerk", "assistant",
        "店员", "收银员", "学员", "营业员", "导购", "员工",
      ]
    case .trainer: ["trainer", "coach", "instructor", "带教", "培训师", "带教老师", "老师", "教练", "师傅"]
    case .manager: ["manager", "storemanager", "店长", "经理"]
    case .author: ["author", "内容", "作者", "内容作者"]
    }
  }
}
