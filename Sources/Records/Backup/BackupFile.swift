import Foundation

/// The file that a backup becomes: there whole or not at all, and open to its owner only.
package struct BackupFile {
  package let url: URL
  private let isReplacing: Bool

  /// Refuses a place where no backup should be.
  package init(_ url: URL, of home: Home, isReplacing: Bool) throws(BackupProblem) {
    (self.url, self.isReplacing) = (url, isReplacing)
    let folder = url.deletingLastPathComponent()
    var status = stat()
    guard stat(folder.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .noFolder(path: folder.path)
    }
    if stat(url.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw .isFolder(path: url.path)
    }
    let inside = home.root.resolvingSymlinksInPath().path + "/"
    guard !(folder.resolvingSymlinksInPath().path + "/").hasPrefix(inside) else {
      throw .insideHome(path: url.path)
    }
    try refuseExisting()
  }

  /// Whether it is on the same disk as the records, and would be lost with them.
  package func isBeside(_ home: Home) -> Bool {
    var (here, there) = (stat(), stat())
    return stat(home.root.path, &here) == 0
      && stat(url.deletingLastPathComponent().path, &there) == 0 && here.st_dev == there.st_dev
  }

  /// Lets `write` fill a new file in `staging`, which is beside, and then puts it in its place.
  ///
  /// Returns its size in bytes.
  package func put(
    from staging: URL, disk: Disk = .system, _ write: (FileHandle) throws -> Void
  ) throws -> Int {
    let packed = staging.appending(path: "packed.tar.gz")
    let number = open(packed.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw FileError.notWritten(path: url.path, errno: errno) }
    let handle = FileHandle(fileDescriptor: number, closeOnDealloc: true)
    try write(handle)
    var status = stat()
    do throws(SystemFailure) {
      try SystemFailure.check(disk.sync(number))
      guard fstat(number, &status) == 0 else { throw SystemFailure.latest }
    } catch {
      throw FileError.notWritten(path: url.path, errno: error.errno)
    }
    try refuseExisting()
    do throws(SystemFailure) {
      try SystemFailure.check(disk.rename(packed.path, url.path))
      try FolderSync.sync(url.deletingLastPathComponent(), on: disk)
    } catch {
      throw FileError.notWritten(path: url.path, errno: error.errno)
    }
    return Int(status.st_size)
  }

  private func refuseExisting() throws(BackupProblem) {
    var status = stat()
    guard isReplacing || lstat(url.path, &status) != 0 else { throw .exists(path: url.path) }
  }
}
