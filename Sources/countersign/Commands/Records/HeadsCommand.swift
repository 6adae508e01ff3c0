import ArgumentParser
import Foundation
import Messages
import Records
import Training

/// Prints one line that stands for all journals as they are now.
struct HeadsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heads",
    abstract: "Print the day's line, to be kept outside the store. 打印当天的核对行。",
    discussion: """
      The line ends in the SHA-256 of a list of all journals' heads, which is kept in the folder \
      heads. Once the line has left the house, nothing before it can be changed unseen. With --sign \
      the list is signed too: the PIN is asked, then the signing passphrase.
      """)

  @OptionGroup var options: RecordOptions
  @OptionGroup var acting: ActingOptions

  @Flag(help: "Sign the list with your key. 签字。")
  var sign = false

  @Flag(help: "Print the list itself, which sha256sum hashes. 打印清单。")
  var list = false

  func run() throws {
    let desk = try Desk(options, acting)
    let words = desk.words.integrity
    if sign { try refuseWhatIsNotWhole(desk) }
    let signer =
      sign ? try signer(desk) : nil
    // While the passphrase was typed, somebody else may have been at work.
    if sign { try refuseWhatIsNotWhole(desk) }
    let isGood = try sign || desk.told { try Verification(in: desk.home) }.isGood
    let (heads, left) = try desk.told { try desk.home.headsList(on: desk.now.day) }
    for (owner, error) in left {
      complain(words.notInList(desk.title(of: owner), desk.words.explanation(of: error)))
    }
    let name = desk.store.facts.settings?.name ?? "-"
    if list {
      try say(heads.text, terminator: "", desk.words.commands)
    } else {
      try say(
        words.headsLine(
          heads.day, name, heads.entries.count, heads.lineCount, heads.digest.hex),
        desk.words.commands)
    }
    do {
      let signature = signer?.key.key.signature(of: Data(heads.text.utf8))
      let url = try desk.home.keep(heads, signature: signature)
      if let signer {
        try desk.store.append(
          .headsSigned(
            StoreEventBody.HeadsSigned(list: heads.digest, day: heads.day, key: signer.name)),
          at: desk.now, by: signer.actor)
      }
      complain(
        signer.map { words.headsSigned($0.name, url.path) }
          ?? (!isGood
            ? words.headsInDoubt : list ? words.listKept(url.path) : words.headsKept(url.path)))
    } catch {
      // Whoever may only read gets the line all the same, but a signature must be kept.
      complain(words.headsNotKept(desk.words.explanation(of: error)))
      if sign { throw ExitCode.failure }
    }
    if !left.isEmpty || !isGood { throw ExitCode.failure }
  }

  private func signer(_ desk: Desk) throws -> (actor: EmployeeID, name: String, key: OpenKey) {
    let actor = try desk.actor(allowing: \.trains)
    let (name, key) = try desk.signingKey(of: actor)
    return (actor, name, key)
  }

  /// A signature must not vouch for what was changed since the last one.
  private func refuseWhatIsNotWhole(_ desk: Desk) throws {
    let verification = try desk.told { try Verification(in: desk.home) }
    guard verification.isGood else { throw desk.refuse(desk.words.integrity.notSigned) }
  }
}
