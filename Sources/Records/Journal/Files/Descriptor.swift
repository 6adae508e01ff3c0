import Foundation

/// An open regular file, closed when it is needed no more.
final class Descriptor {
  let number: Int32
  private let device: dev_t
  private let inode: ino_t

  /// Opens the file itself: never what a link points to, never a pipe or a device.
  init(path: String, _ flags: Int32) throws {
    // Without O_NONBLOCK, opening a pipe would wait for its other end.
    number = open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard number >= 0 else {
      let failure = SystemFailure.latest
      guard ![ELOOP, EISDIR, ENXIO].contains(failure.errno) else {
        throw JournalError.notAFile(path: path)
      }
      throw failure
    }
    var status = stat()
    guard fstat(number, &status) == 0 else {
      let failure = SystemFailure.latest
      close(number)
      throw failure
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(number)
      throw JournalError.notAFile(path: path)
    }
    (device, inode) = (status.st_dev, status.st_ino)
  }

  deinit {
    close(number)
  }

  /// Whether the path still leads to this file.
  func isStill(at path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && (status.st_dev, status.st_ino) == (device, inode)
  }

  func length() throws(SystemFailure) -> Int {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemFailure.latest }
    return Int(status.st_size)
  }

  /// A file that claims more was not written by us, and may be nothing but holes.
  private static let largestRead = 1 << 30

  /// The bytes of a range, or fewer where the file ends sooner.
  func read(_ range: Range<Int>) throws(SystemFailure) -> Data {
    guard range.count <= Descriptor.largestRead else { throw SystemFailure(errno: EFBIG) }
    var data = Data(count: range.count)
    var done = 0
    while done < range.count {
      let count = data.withUnsafeMutableBytes {
        let free = UnsafeMutableRawBufferPointer(rebasing: $0[done...])
        return pread(number, free.baseAddress, free.count, off_t(range.lowerBound + done))
      }
      if count < 0 {
        let failure = SystemFailure.latest
        guard failure.errno == EINTR else { throw failure }
      } else if count == 0 {
        break
      } else {
        done += count
      }
    }
    return data.prefix(done)
  }

  /// The bytes before the first line feed; nil where there is none.
  func firstLine() throws(SystemFailure) -> Data? {
    var window = 4096
    while true {
      let bytes = try read(0..<window)
      if let lineFeed = bytes.firstIndex(of: ChainScan.lineFeed) {
        return Data(bytes[..<lineFeed])
      }
      guard bytes.count == window, window < PlainFile.largest else { return nil }
      window *= 4
    }
  }

  /// Switches between writing at the end, whatever the offset, and writing where told.
  func setAppending(_ isAppending: Bool) throws(SystemFailure) {
    let flags = fcntl(number, F_GETFL)
    guard flags >= 0,
      fcntl(number, F_SETFL, isAppending ? flags | O_APPEND : flags & ~O_APPEND) >= 0
    else { throw SystemFailure.latest }
  }
}
