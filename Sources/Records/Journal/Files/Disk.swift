import Foundation

/// The calls that a disk can refuse, apart so that tests can make it refuse.
///
/// Each returns what the system call does, with the negative errno in place of -1.
package struct Disk: Sendable {
  package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  package var rewrite:
    @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int
  package var sync: @Sendable (_ file: Int32) -> Int
  package var truncate: @Sendable (_ file: Int32, _ length: Int) -> Int
  package var rename: @Sendable (_ from: String, _ to: String) -> Int

  package static let system = Disk(
    write: { file, bytes in outcome(Glibc.write(file, bytes.baseAddress, bytes.count)) },
    rewrite: { file, bytes, offset in
      outcome(pwrite(file, bytes.baseAddress, bytes.count, off_t(offset)))
    },
    sync: { file in outcome(Int(fsync(file))) },
    truncate: { file, length in outcome(Int(ftruncate(file, off_t(length)))) },
    rename: { from, to in outcome(Int(Glibc.rename(from, to))) })

  private static func outcome(_ result: Int) -> Int {
    result < 0 ? -Int(errno) : result
  }
}

/// A system call failed.
struct SystemFailure: Error {
  let errno: Int32

  /// The failure that the C library just reported.
  static var latest: SystemFailure { SystemFailure(errno: Glibc.errno) }

  /// Passes on the result of a call of `Disk`.
  @discardableResult
  static func check(_ result: Int) throws(SystemFailure) -> Int {
    guard result >= 0 else { throw SystemFailure(errno: Int32(clamping: -result)) }
    return result
  }
}

extension Disk {
  /// Writes all of `data`, however many calls that takes.
  func writeAll(_ data: Data, to file: Int32) throws(SystemFailure) {
    try repeated(data) { bytes, _ in write(file, bytes) }
  }

  /// Writes all of `data` over what is at `offset`.
  func rewriteAll(_ data: Data, to file: Int32, at offset: Int) throws(SystemFailure) {
    try repeated(data) { bytes, done in rewrite(file, bytes, offset + done) }
  }

  private func repeated(
    _ data: Data, _ call: (_ bytes: UnsafeRawBufferPointer, _ done: Int) -> Int
  ) throws(SystemFailure) {
    var done = 0
    while done < data.count {
      let count = data.withUnsafeBytes { call(UnsafeRawBufferPointer(rebasing: $0[done...]), done) }
      if count == -Int(EINTR) { continue }
      // A disk that takes nothing and says nothing would keep us here for ever.
      try SystemFailure.check(count == 0 ? -Int(EIO) : count)
      done += count
    }
  }
}
