import Foundation

/// Reads files that must be files: never what a link points to, never a pipe or a device.
enum RegularFile {
  /// All bytes; nil where there is no file.
  static func bytes(at path: String) throws -> Data? {
    do {
      let file = try Descriptor(path: path, O_RDONLY)
      return try file.read(0..<file.length())
    } catch let failure as SystemFailure {
      if failure.errno == ENOENT { return nil }
      throw FileError.notRead(path: path, errno: failure.errno)
    }
  }
}
