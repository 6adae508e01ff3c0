import ArgumentParser
import Console
import Foundation
import Messages
import Training

/// Where PINs and passphrases come from: the terminal, unseen, or a descriptor that a script names.
final class Secrets {
  private let descriptor: Int32?
  private let words: StorePhrases

  init(descriptor: Int32?, _ words: StorePhrases) {
    (self.descriptor, self.words) = (descriptor, words)
  }

  /// The same source, asking in another language.
  func speaking(_ words: StorePhrases) -> Secrets { Secrets(descriptor: descriptor, words) }

  /// Whether somebody types them, who can be asked again.
  var areTyped: Bool { descriptor == nil }

  /// One secret; says why there is none, and exits.
  func ask(_ prompt: String) throws -> String {
    if let descriptor {
      guard let line = line(of: descriptor) else { throw told(words.secretsEnded) }
      return line
    }
    switch askSecretOnTerminal(prompt) {
    case .line(let typed): return typed
    case nil: throw told(words.noTerminal)
    default: throw told(words.aborted)
    }
  }

  /// A new secret, typed twice when somebody types; `fault` says what is wrong with it.
  func choose(
    _ prompt: String, _ again: String, differ: String, fault: (String) -> String?
  ) throws -> String {
    while true {
      let secret = try ask(prompt)
      if let fault = fault(secret) {
        guard areTyped else { throw told(fault) }
        complain(fault)
        continue
      }
      guard try !areTyped || ask(again) == secret else {
        complain(differ)
        continue
      }
      return secret
    }
  }

  /// A new passphrase that is long enough, other than `others`.
  func choosePassphrase(_ prompt: String? = nil, otherThan others: [String] = []) throws -> String {
    try choose(
      prompt ?? words.passphrasePrompt, words.repeatPassphrasePrompt,
      differ: words.passphrasesDiffer
    ) { [words] typed in
      if Passphrase.length(of: typed) < Passphrase.shortest {
        return words.weakPassphrase(typed.count)
      }
      return others.contains(typed) ? words.samePassphrase : nil
    }
  }

  private func told(_ sentence: String) -> ExitCode {
    complain(sentence)
    return .failure
  }

  /// Byte by byte, so that nothing meant for the next secret is taken.
  private func line(of descriptor: Int32) -> String? {
    var bytes: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == 0x0A { break }
      bytes.append(byte)
    }
    if bytes.last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
