import Foundation

/// Values as JSON, one on a line.
enum JSONLines {
  /// A line that is not what was asked for.
  struct Problem: Error, CustomStringConvertible {
    let line: Int
    let error: any Error

    var description: String { "line \(line): \(error)" }
  }

  /// What standard input holds; empty lines are no values.
  static func read<Value: Decodable>(_ type: Value.Type) throws -> [Value] {
    let decoder = JSONDecoder()
    let lines = FileHandle.standardInput.readDataToEndOfFile()
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return try lines.enumerated().compactMap { number, line in
      guard !line.isEmpty else { return nil }
      do {
        return try decoder.decode(type, from: line)
      } catch {
        throw Problem(line: number + 1, error: error)
      }
    }
  }

  /// To standard output.
  static func write(_ values: some Sequence<some Encodable>) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var text = Data()
    for value in values {
      text += try encoder.encode(value)
      text.append(UInt8(ascii: "\n"))
    }
    FileHandle.standardOutput.write(text)
  }
}
