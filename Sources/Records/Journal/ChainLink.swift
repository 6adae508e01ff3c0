import Foundation
import Integrity

/// The two fields that tie a line to the one before it.
struct ChainLink {
  let seq: Int
  let prev: Digest

  /// Reads them strictly, so that no two readers of the same bytes can disagree.
  init(_ line: UnsafeRawBufferPointer) throws(ChainFault) {
    guard String(validating: line, as: UTF8.self) != nil, let json = JSONMembers(of: line) else {
      throw .notJSON
    }
    var (seq, prev): (Range<Int>?, Range<Int>?) = (nil, nil)
    for member in json.members {
      switch ChainLink.name(line[member.name]) {
      case "seq":
        guard seq == nil else { throw .repeatedField("seq") }
        seq = member.value
      case "prev":
        guard prev == nil else { throw .repeatedField("prev") }
        prev = member.value
      default: break
      }
    }
    guard let seq, let number = ChainLink.count(line[seq]) else { throw .missingField("seq") }
    guard let prev, let digest = ChainLink.digest(line[prev]) else { throw .missingField("prev") }
    (self.seq, self.prev) = (number, digest)
  }

  /// The name when it could be one of ours, with its escapes undone.
  private static func name(_ raw: Slice<UnsafeRawBufferPointer>) -> String? {
    guard raw.contains(UInt8(ascii: "\\")) else {
      return raw.count <= 4 ? String(decoding: raw, as: UTF8.self) : nil
    }
    return try? JSONDecoder().decode(String.self, from: Data("\"".utf8 + Array(raw) + "\"".utf8))
  }

  /// A whole number from 1, written in digits alone.
  private static func count(_ raw: Slice<UnsafeRawBufferPointer>) -> Int? {
    guard raw.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
    return Int(String(decoding: raw, as: UTF8.self)).flatMap { $0 >= 1 ? $0 : nil }
  }

  private static func digest(_ raw: Slice<UnsafeRawBufferPointer>) -> Digest? {
    guard raw.count == 66, raw.first == UInt8(ascii: "\"") else { return nil }
    return Digest(hex: String(decoding: raw.dropFirst().dropLast(), as: UTF8.self))
  }
}

extension JournalHead {
  /// The head after one more line, when it belongs there.
  func following(_ line: Data) throws(ChainFault) -> JournalHead {
    do {
      let link = try line.withUnsafeBytes { try ChainLink($0) }
      guard link.seq == lines + 1 else {
        throw ChainFault.wrongSequence(expected: lines + 1, found: link.seq)
      }
      guard link.prev == digest else {
        throw ChainFault.wrongPrevious(expected: digest, found: link.prev)
      }
      return JournalHead(
        length: length + line.count + 1, lines: link.seq, digest: Digest(of: line))
    } catch let fault as ChainFault {
      throw fault
    } catch {
      throw .notJSON
    }
  }
}
