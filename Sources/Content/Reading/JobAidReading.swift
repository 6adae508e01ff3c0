import Training

/// Reads what `lookup` finds beside incidents: response codes and the glossary.
extension ContentReader {
  func readCodes(_ file: YAMLMapping) {
    let origin = origin(file)
    for value in file.required("codes")?.list ?? [] {
      guard let entry = value.mapping else { continue }
      let code = declaredCode(entry.required("code"))
      let meaning = text(entry.required("meaning"))
      let again = entry.required("again")?.oneOf(ResponseCode.Again.self)
      let action = text(entry.required("action"))
      let naming = naming(entry, meaning)
      entry.close()
      guard let code, let meaning, let again, let action, let naming, let origin else { continue }
      codes.append(
        ResponseCode(
          code: code, meaning: meaning, again: again, action: action, naming: naming,
          origin: origin))
    }
    makeCodeItems(file.optional("questions")?.mapping)
  }

  func readTerms(_ file: YAMLMapping) {
    let origin = origin(file)
    for value in file.required("terms")?.list ?? [] {
      guard let entry = value.mapping else { continue }
      let id = declaredID(.term, entry.required("id"))
      let term = text(entry.required("term"))
      let text = text(entry.required("text"))
      let naming = naming(entry, term)
      entry.close()
      guard let id, let term, let text, let naming, let origin else { continue }
      terms.append(Term(id: id, term: term, text: text, naming: naming, origin: origin))
    }
  }

  func origin(_ file: YAMLMapping) -> Origin? {
    let source = text(file.required("source"))
    let asOf = readAsOf(file)
    noteReview(file)
    guard let source, let asOf else { return nil }
    return Origin(source: source, asOf: asOf)
  }

  /// What an entry called `title` is found by.
  func naming(_ entry: YAMLMapping, _ title: LocalizedText?) -> Naming? {
    let value = entry.required("initials")
    let also = entry.optionalList("also") { $0.string }
    guard let value, let initials = value.string else { return nil }
    guard initials.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
    else {
      value.complain(.badInitials(initials))
      return nil
    }
    return Naming(
      initials: initials, also: also, sounds: Pinyin.sounds(of: [title?.text(in: .zh) ?? ""] + also)
    )
  }

  /// Two characters as a screen shows them: digits or upper-case letters.
  private func declaredCode(_ value: YAMLValue?) -> String? {
    guard let value, let code = value.string else { return nil }
    guard code.count == 2,
      code.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
    else {
      value.complain(.badCode(code))
      return nil
    }
    return declare(.code, code, at: value) ? code : nil
  }
}
