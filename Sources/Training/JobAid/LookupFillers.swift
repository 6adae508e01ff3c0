/// Words that people put around what they mean.
enum LookupFillers {
  private static let english: Set<String> = [
    "what", "whats", "what's", "is", "are", "was", "the", "a", "an", "of", "for", "do", "does",
    "did",
    "i", "my", "we", "you", "to", "how", "mean", "means", "meaning", "code", "response", "it",
    "when",
    "with", "without", "and", "or", "please", "about", "if", "there", "has", "have", "customer",
    "should", "can", "in", "on", "at", "look", "up", "lookup", "find",
  ]
  /// The longer ones before those that they hold.
  private static let chinese = [
    "是什么意思", "什么意思", "该怎么办", "怎么办", "怎么处理", "怎么弄", "是什么", "什么是", "应答码", "返回码", "代码", "请问",
  ]

  /// `typed` without such words; as it was, when nothing else was typed.
  static func removed(from typed: String) -> String {
    var text = ReplyFolding.halfWidth(typed)
    for filler in chinese { text = text.replacing(filler, with: " ") }
    let words = text.split { $0.isWhitespace || ",;?!".contains($0) }.map(String.init)
    let rest = words.filter { !english.contains($0.lowercased()) }
      .map { word in
        // 漏签了吗
        String(word.reversed().drop { "了吗呢啊呀嘛".contains($0) }.reversed())
      }.filter { !$0.isEmpty }
    return rest.isEmpty ? typed : rest.joined(separator: " ")
  }
}
