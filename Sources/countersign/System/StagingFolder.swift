import Foundation
import Records

/// A folder for what is half made, for the owner alone and gone when the work is done.
enum StagingFolder {
  static func with<Value>(in parent: URL, _ work: (URL) throws -> Value) throws -> Value {
    removeLeftovers(in: parent)
    var template = Array((parent.path + "/\(prefix)XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileError.notWritten(path: parent.path, errno: errno)
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = URL(fileURLWithPath: path)
    let lock = locked(path)
    defer {
      try? FileManager.default.removeItem(at: folder)
      lock.map { _ = close($0) }
    }
    return try work(folder)
  }

  private static let prefix = ".countersign-"

  /// Removes what a program that was killed left: copies of records. Whoever is at work holds a lock.
  private static func removeLeftovers(in parent: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(prefix) && name.count == prefix.count + 6 {
      let path = parent.path + "/" + name
      guard let lock = locked(path) else { continue }
      defer { close(lock) }
      // One that is empty may be about to be locked by who just made it.
      let inside = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      if !inside.isEmpty { try? FileManager.default.removeItem(atPath: path) }
    }
  }

  /// The descriptor of a folder of ours that nobody works in; nil for any other.
  private static func locked(_ path: String) -> Int32? {
    let number = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { return nil }
    var status = stat()
    guard fstat(number, &status) == 0, status.st_uid == geteuid(),
      flock(number, LOCK_EX | LOCK_NB) == 0
    else {
      close(number)
      return nil
    }
    return number
  }
}
