/// Words that were typed to look something up, folded.
struct Query {
  let whole: String
  let words: [String]
  /// `1.4`, when a rule's number was typed, which is no code 14.
  private let clauseNumber: String?
  /// As it was typed, if that could be the id of an entry and no word: ids of two parts.
  private let id: String?

  init(_ typed: String) {
    var halfWidth = ReplyFolding.halfWidth(typed).trimmed
    // As rules are called in feedback.
    for prefix in ["规则", "rule "] where halfWidth.lowercased().hasPrefix(prefix) {
      let rest = String(halfWidth.dropFirst(prefix.count)).trimmed
      if rest.first?.isNumber == true { halfWidth = rest }
    }
    let parts = halfWidth.split(separator: ".", omittingEmptySubsequences: false)
    let isNumbered =
      parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    clauseNumber = isNumbered ? halfWidth : nil
    id = halfWidth.contains { "-_".contains($0) } ? halfWidth.lowercased() : nil
    // 六八 is how a code is read out.
    let spoken = halfWidth.count == 2 ? ChineseNumeral.value(of: halfWidth) : nil
    whole = spoken.map { ($0 < 10 ? "0" : "") + String($0) } ?? ReplyFolding.folded(halfWidth)
    words = halfWidth.split(whereSeparator: \.isWhitespace).map { ReplyFolding.folded(String($0)) }
      .filter { !$0.isEmpty }
  }

  func rank(of entry: JobAid.Entry, upTo worst: LookupRank) -> LookupRank? {
    if let clauseNumber {
      guard case .clause(let clause) = entry, clause.number == clauseNumber else { return nil }
      return .title
    }
    if let id, entry.id == id { return .key }
    if entry.titles.contains(where: { ReplyFolding.folded($0) == whole }) { return .title }
    let names = entry.names.map(ReplyFolding.folded)
    if names.contains(whole) { return .name }
    // A code is looked up as a whole: 5 is not 51.
    if whole.allSatisfy(\.isNumber), whole.count <= 2 { return nil }
    let isASCII = whole.utf8.allSatisfy { $0 < 0x80 }
    let sounds = isASCII ? entry.sounds : []
    if sounds.contains(whole) { return .name }
    if names.contains(where: { $0.hasPrefix(whole) }) { return .beginning }
    // Many words begin with the same two initials.
    if whole.count >= 3, sounds.contains(where: { $0.hasPrefix(whole) }) { return .beginning }
    // One letter or character stands almost everywhere.
    guard whole.count >= (isASCII ? 3 : 2) else { return nil }
    if names.contains(where: holdsAll) { return .part }
    if whole.count >= 4, sounds.contains(where: { $0.contains(whole) }) { return .part }
    guard worst >= .mention else { return nil }
    let texts = entry.texts.flatMap { text in
      text.languages.map { ReplyFolding.folded(text.text(in: $0)) }
    }
    return texts.contains(where: holdsAll) ? .mention : nil
  }

  private func holdsAll(_ text: String) -> Bool { words.allSatisfy(text.contains) }
}
