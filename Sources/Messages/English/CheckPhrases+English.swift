import Content

extension CheckPhrases {
  static let english = CheckPhrases(
    passed: { "\($0) files checked, no problems." },
    failed: { errors, warnings in
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")."
    },
    example: { "For an example: countersign explain \($0)" },
    broken: { count, shown, folder in
      "The training content has \(count) \(count == 1 ? "error" : "errors"), and nothing can be taught until \(count == 1 ? "it is" : "they are") mended. "
        + (count > shown
          ? "These are the first \(shown); \(checkCommand(folder)) shows them all."
          : "Then check it again: \(checkCommand(folder))")
    },
    spared: { count in
      "The store's drill settings have \(count == 1 ? "a mistake" : "\(count) mistakes"). Until \(count == 1 ? "it is" : "they are") mended the usual holds instead, and everything else goes on. For the manager: countersign check shows \(count == 1 ? "it" : "them all")."
    },
    nobodyOff: { number, near in
      "store.yaml has days off for \(number), and nobody has that number. "
        + (near.isEmpty
          ? "Look it up." : "Did you mean \(near.joined(separator: " or "))?")
    },
    badReleaseName: {
      "‘\($0)’ cannot name a release: use up to 40 letters, digits, dots and hyphens, such as 2026.11."
    },
    released: { name, files in
      "Release \(name) is written down in content/release.txt: \(files) files."
    },
    notReleased: { "Release \($0) was not written down: mend the errors first." },
    releaseReused: {
      "Release \($0) was written down before, for other content. If that one has been handed out, choose another name."
    },
    newFile: { "new: \($0)" },
    editedFile: { "changed: \($0)" },
    removedFile: { "removed: \($0)" },
    accepted: { count in
      count == 0
        ? "Nothing new to accept: all translations were looked at before."
        : "\(count) \(count == 1 ? "translation is" : "translations are") accepted:"
    },
    acceptedPair: { translation, folder in
      "\(translation.place.seen(from: folder)): \(short(translation.zh)) | \(short(translation.en))"
    },
    notAccepted: "No translation was accepted: mend the errors first.",
    state: { state in
      let release =
        switch state.release {
        case .none: "No release of this content was written down."
        case .unreadable: "content/release.txt names no release, so there is none."
        case .known(let release): difference(release)
        }
      let count = state.unaccepted
      return release
        + (count == 0
          ? ""
          : " \(count) \(count == 1 ? "translation was" : "translations were") never accepted.")
    },
    nameTheFolder: {
      "\($0) writes into the content. Name its folder at the end, as in countersign check \($0) my"
    },
    noSuchFolder: { "\($0): no such folder. Name the folder that holds content and scenarios." },
    noFolder: { typed, holder in
      "\(typed) is a file, and a folder is wanted. "
        + (holder.map { "Try \(checkCommand($0))" }
          ?? "Name the one that holds content and scenarios.")
    },
    tryHolder: { "Try \(checkCommand($0))" },
    unknownCode: {
      "There is no code ‘\($0)’. They are C001 to C0\($1); without a code, all are listed."
    },
    wrongExample: { "Wrong (\($0)):" },
    rightExample: "Right:",
    slipsHeading: "What it mostly is:")

  private static func difference(_ release: ContentRelease) -> String {
    guard release.isModified else { return "The content is release \(release.name)." }
    let counts = [
      ("new", release.new.count), ("changed", release.edited.count),
      ("removed", release.removed.count),
    ].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return "Since release \(release.name): \(counts.joined(separator: ", "))."
  }

  private static func short(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }
}
