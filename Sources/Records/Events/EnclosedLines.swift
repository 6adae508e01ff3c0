import Foundation
import Integrity
import Training

/// What a journal brought in from others: the lines in its envelopes, by their digests.
struct EnclosedLines {
  /// Which line of its own journal each one was.
  private var places: [Digest: Int] = [:]
  /// The first lines of all journals that are in this one, its own among them.
  private(set) var origins: Set<Digest> = []

  init(_ lines: [Data]) {
    if let first = lines.first { origins.insert(Digest(of: first)) }
    for line in lines {
      for (line, place) in EnclosedLines.inside(line) {
        let digest = Digest(of: line)
        places[digest] = place
        if place == 1 { origins.insert(digest) }
      }
    }
  }

  /// Of the lines of a file, whether or not they hang together.
  init(in url: URL) throws {
    do {
      let file = try Descriptor(path: url.path, O_RDONLY)
      let bytes = try file.read(0..<file.length())
      let lines = bytes.split(separator: ChainScan.lineFeed, omittingEmptySubsequences: false)
      self.init(lines.dropLast().map { Data($0) })
    } catch let failure as SystemFailure where failure.errno == ENOENT {
      self.init([])
    } catch let failure as SystemFailure {
      throw JournalError.notRead(errno: failure.errno)
    }
  }

  /// Whether the line that a head names was brought in.
  func holds(_ head: JournalHead) -> Bool { places[head.digest] == head.lines }

  /// The lines in the envelopes of a line, the outermost first, each with its place.
  static func inside(_ line: Data) -> [(line: Data, place: Int)] {
    guard line.count <= longestLine, line.maySay("merged") else { return [] }
    var found: [(line: Data, place: Int)] = []
    var envelope = try? CanonicalJSON.decoded(Envelope.self, from: line)
    while envelope?.type == "merged", let text = envelope?.line {
      let inner = Data(text.utf8)
      envelope = try? CanonicalJSON.decoded(Envelope.self, from: inner)
      guard let place = envelope?.seq else { break }
      found.append((inner, place))
    }
    return found
  }

  private struct Envelope: Decodable {
    let type: String
    let seq: Int
    let line: String?
  }
}

extension Data {
  /// Whether a string of this JSON can be `word`, as it stands or in escapes; decoding every line of
  /// a journal to find out takes long.
  func maySay(_ word: String) -> Bool { holds(word) || holds("\\u") }

  private func holds(_ word: String) -> Bool {
    let word = Array(word.utf8)
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let first = word.first else { return false }
      var place = 0
      while bytes.count - place >= word.count,
        let found = memchr(start + place, Int32(first), bytes.count - place - word.count + 1)
      {
        if memcmp(found, word, word.count) == 0 { return true }
        place = UnsafeRawPointer(found) - start + 1
      }
      return false
    }
  }
}
