import ArgumentParser
import Console
import Foundation
import Messages
import Training

/// Who has met everything but the signature.
struct CertificateReadyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ready", abstract: "Who waits for a signature. 谁在等签发。")

  @OptionGroup var contents: ContentOptions

  func run() throws {
    let desk = try Desk(contents.records)
    let certifying = Certifying(
      home: desk.home, store: desk.store, index: try contents.library(fromCache: false).index,
      release: nil,
      now: desk.now, words: desk.words)
    let phrases = desk.words.certificates
    let ready = certifying.ready()
    guard !ready.isEmpty else { return complain(phrases.nobodyReady) }
    try sayWrapped(phrases.readyTitle(desk.now.day), desk.words.commands)
    for (holder, offer) in ready {
      let title = offer.certification.title.text(in: desk.words.language)
      try sayWrapped(
        "  \(holder.employee) \(holder.name)  \(title)  \(offer.term.completed)",
        desk.words.commands)
    }
    complain(phrases.howToSign(ready[0].holder.employee))
  }
}
