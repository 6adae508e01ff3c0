import Foundation
import Records

/// A folder for what is half made, for the owner alone and gone when the work is done.
enum StagingFolder {
  static func with<Value>(in parent: URL, _ work: (URL) throws -> Value) throws -> Value {
    var template = Array((parent.path + "/.countersign-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileError.notWritten(path: parent.path, errno: errno)
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = URL(fileURLWithPath: path)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
