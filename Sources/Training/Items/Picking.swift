/// Finds the one of several things shown that a reply means.
package enum Picking {
  /// The position in `texts` that `reply` names: by its label (`2`, `b`, `第二个`), or by words that
  /// only one of the texts begins with, in any language; nil when it names none or several.
  package static func position(of reply: String, in texts: [LocalizedText]) -> Int? {
    if let label = label(in: reply) { return texts.indices.contains(label) ? label : nil }
    let typed = ReplyFolding.folded(reply)
    // One letter is a label, one character too little to be sure.
    guard typed.count >= 2 else { return nil }
    let meant = texts.indices.filter { index in
      texts[index].languages.contains {
        ReplyFolding.folded(texts[index].text(in: $0)).hasPrefix(typed)
      }
    }
    return meant.count == 1 ? meant[0] : nil
  }

  /// The single label in a reply, as a position from 0, with the words around it that people type.
  private static func label(in reply: String) -> Int? {
    var typed = ReplyFolding.folded(reply)[...]
    for opening in ["我选", "选择", "选", "答案是", "第", "option", "number", "answer"]
    where typed.hasPrefix(opening) && typed.count > opening.count {
      typed = typed.dropFirst(opening.count)
    }
    if typed.count > 1, let last = typed.last, "个项号条".contains(last) {
      typed = typed.dropLast()
    }
    guard let labels = ReplyFolding.labels(in: String(typed)), labels.count == 1 else { return nil }
    return labels[0]
  }
}
