import Foundation

/// Makes the names in a folder durable, since a file's own fsync need not.
enum FolderSync {
  static func sync(_ folder: URL, on disk: Disk) throws(SystemFailure) {
    let number = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw SystemFailure.latest }
    defer { close(number) }
    let result = disk.sync(number)
    // Some file systems cannot sync a folder and say so with EINVAL; they do it by themselves.
    if result != -Int(EINVAL) { try SystemFailure.check(result) }
  }
}
