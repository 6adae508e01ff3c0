/// How sure somebody is of an answer, told before they know what it was worth.
package enum Certainty: String, Codable, CaseIterable, Hashable, Sendable {
  case sure
  case thinkSo = "think-so"
  case guess

  /// Reads a label or the words for it.
  package init?(typed: String) {
    switch ReplyFolding.folded(typed) {
    case "1", "a", "一", "肯定", "确定", "sure", "kd", "qd": self = .sure
    case "2", "b", "二", "大概", "应该", "thinkso", "think", "probably", "dg", "yg": self = .thinkSo
    case "3", "c", "三", "猜的", "猜", "guess", "guessed", "cd", "cai": self = .guess
    default: return nil
    }
  }
}
