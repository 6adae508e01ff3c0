import Foundation
import Yams

/// A content file as YAML nodes.
struct SourceText {
  static let sizeLimit = 1_000_000
  static let nestingLimit = 40
  private static let bracketLimit = 200

  /// The root of the YAML in `url`, or nil with the problem told in `log`.
  static func root(of url: URL, named file: String, log: ProblemLog) -> YAMLValue? {
    text(of: url, named: file, log: log).flatMap { root(in: $0, named: file, log: log) }
  }

  /// The root of the YAML that `text` is, or nil with the problem told in `log`.
  static func root(in text: String, named file: String, log: ProblemLog) -> YAMLValue? {
    if let line = tooDeepLine(in: text) {
      log.add(.nestedTooDeeply(limit: nestingLimit), at: Place(file: file, line: line))
      return nil
    }
    return composed(text, file, log)
  }

  /// The text of `url`, or nil with the problem told in `log`.
  static func text(of url: URL, named file: String, log: ProblemLog) -> String? {
    let start = Place(file: file)
    let data: Data
    do {
      data = try limitedData(of: url)
    } catch {
      log.add(.unreadable(reason: reason(of: error)), at: start)
      return nil
    }
    guard data.count <= sizeLimit else {
      log.add(.tooLarge(bytes: size(of: url) ?? data.count, limit: sizeLimit), at: start)
      return nil
    }
    // Editors of Windows write a byte order mark.
    let content = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    guard let text = String(validating: content, as: UTF8.self) else {
      let (line, column, offset) = firstBadByte(in: data)
      log.add(.notUTF8(offset: offset), at: Place(file: file, line: line, column: column))
      return nil
    }
    return text
  }

  private static func composed(_ text: String, _ file: String, _ log: ProblemLog) -> YAMLValue? {
    var text = text
    do {
      // A file of nothing but doubled keys would be parsed without end.
      for _ in 0..<50 {
        let parser = try Parser(yaml: text, encoding: .utf8)
        // Nodes hold their anchors weakly; the parser keeps them.
        log.keep(parser)
        do {
          guard let node = try parser.singleRoot() else {
            log.add(.slip(.emptyFile), at: Place(file: file))
            return nil
          }
          return YAMLValue(node: node, file: file, log: log)
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
          guard let rest = hiding(keys.first ?? "", context.mark, in: text, file, log) else {
            return nil
          }
          text = rest
        }
      }
    } catch let error as YamlError {
      let problem = problem(for: error, in: file, text)
      log.add(problem.kind, at: problem.place)
    } catch {
      log.add(.badYAML(String(describing: error)), at: Place(file: file))
    }
    return nil
  }

  /// The text without the later standings of a doubled key, each of them told.
  private static func hiding(
    _ key: String, _ first: Mark, in text: String, _ file: String, _ log: ProblemLog
  ) -> String? {
    let doubled = DoubledKeys(in: text).hiding(key, after: first.line, first.column)
    for place in doubled?.places ?? [(first.line, first.column)] {
      log.add(.duplicateKey(key), at: Place(file: file, line: place.line, column: place.column))
    }
    return doubled?.text
  }

  /// No more is read than it takes to see that a file is too large, and never from a pipe or a device,
  /// which could keep us waiting for ever.
  static func limitedData(of url: URL) throws -> Data {
    let descriptor = open(url.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CocoaError(errno == ENOENT ? .fileReadNoSuchFile : .fileReadNoPermission)
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw CocoaError(.fileReadUnsupportedScheme)
    }
    return try handle.read(upToCount: sizeLimit + 1) ?? Data()
  }

  private static func size(of url: URL) -> Int? {
    var status = stat()
    return stat(url.path, &status) == 0 ? Int(status.st_size) : nil
  }

  private static func reason(of error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile: "no such file"
    case .fileReadNoPermission: "permission denied"
    case .fileReadUnsupportedScheme: "no regular file"
    default: (error as NSError).localizedDescription
    }
  }

  /// The parser's own offset does not count characters as editors do.
  private static func placeOfFirstControl(in text: String, file: String) -> Place {
    let before = text.unicodeScalars.prefix {
      $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\r" || $0 == "\t"
    }
    guard before.endIndex < text.unicodeScalars.endIndex else { return Place(file: file) }
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return Place(file: file, line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }

  private static func firstBadByte(in data: Data) -> (line: Int, column: Int, offset: Int) {
    // The longest valid beginning, found by halving.
    var (low, high) = (0, data.count)
    func isValid(_ count: Int) -> Bool {
      // A cut in the middle of a character is not yet an error.
      (0...3).contains { cut in
        cut <= count && String(validating: data.prefix(count - cut), as: UTF8.self) != nil
      }
    }
    while low < high {
      let middle = (low + high + 1) / 2
      if isValid(middle) { low = middle } else { high = middle - 1 }
    }
    let offset =
      (0...3).map { low - $0 }.first {
        $0 >= 0 && String(validating: data.prefix($0), as: UTF8.self) != nil
      } ?? 0
    let before = String(decoding: data.prefix(offset), as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.count, (lines.last?.unicodeScalars.count ?? 0) + 1, offset)
  }

  /// The parser goes down one stack frame a level: a file of brackets must not exhaust the stack.
  ///
  /// Brackets within texts count too, so their limit is far above what anybody writes.
  private static func tooDeepLine(in text: String) -> Int? {
    var (depth, line, indicators, atStart) = (0, 1, 0, true)
    var previous = UInt8(ascii: "\n")
    for byte in text.utf8 {
      // A dash opens a list only when a space follows.
      if byte == UInt8(ascii: " "), previous == UInt8(ascii: "-") || previous == UInt8(ascii: "?") {
        indicators += atStart ? 1 : 0
      }
      switch byte {
      case UInt8(ascii: "\n"): (line, indicators, atStart) = (line + 1, 0, true)
      case UInt8(ascii: "["), UInt8(ascii: "{"): (depth, atStart) = (depth + 1, false)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): (depth, atStart) = (max(0, depth - 1), false)
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: " "): break
      default: atStart = false
      }
      previous = byte
      if depth > bracketLimit || indicators > nestingLimit { return line }
    }
    return nil
  }

  private static func problem(for error: YamlError, in file: String, _ text: String) -> Problem {
    func place(_ mark: Mark) -> Place {
      Place(file: file, line: max(1, mark.line), column: max(1, mark.column))
    }
    return switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      slip(in: file, text, at: mark, context) ?? Problem(.badYAML(problem), at: place(mark))
    case .composer(_, let problem, let mark, _):
      problem.contains("alias")
        ? Problem(.anchorOrAlias, at: place(mark)) : Problem(.badYAML(problem), at: place(mark))
    case .reader(let problem, _, _, let yaml):
      Problem(.badYAML(problem), at: placeOfFirstControl(in: yaml, file: file))
    default:
      Problem(.badYAML(String(describing: error)), at: Place(file: file))
    }
  }

  private static func slip(
    in file: String, _ text: String, at mark: Mark, _ context: YamlError.Context?
  ) -> Problem? {
    // A block begins far above what is wrong in it; all else that the parser was reading, just there.
    let start = context.flatMap { $0.text.contains("block") ? nil : $0.mark.line }
    return SlipSearch(in: text).finding(at: mark.line, since: start).map {
      Problem(.slip($0.slip), at: Place(file: file, line: $0.line, column: $0.column))
    }
  }
}
