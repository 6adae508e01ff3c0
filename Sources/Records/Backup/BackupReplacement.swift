import Foundation
import Training

/// Puts the records of a backup in the place of a home; what was there is kept beside it.
package enum BackupReplacement {
  /// Makes the files durable, for the owner alone, and with what backups leave out of the home that
  /// is to be replaced, where the person is in both.
  package static func prepare(_ backup: BackupContents, insteadOf home: Home) throws {
    let (records, here) = (backup.home.root, home.root.resolvingSymlinksInPath())
    for person in try FolderWalk.entries(below: backup.home.employees)
    where person.kind == .folder {
      for name in BackupDescription.kept {
        let path = "employees/\(person.path)/\(name)"
        guard let data = try PlainFile.readIfThere(here.path + "/" + path) else { continue }
        try AtomicFile.write(data, to: records.appending(path: path), durable: false)
      }
    }
    for entry in try FolderWalk.entries(below: records) {
      try settle(records.path + "/" + entry.path, entry.kind == .folder ? 0o700 : 0o600)
    }
    try settle(records.path, 0o700)
  }

  /// Renames the home, if there is one, to a name with `label` in it, and the backup's records to
  /// the home's; returns where the old home is now.
  package static func swap(
    _ backup: BackupContents, insteadOf home: Home, label: String, disk: Disk = .system
  ) throws -> URL? {
    let here = home.root.resolvingSymlinksInPath()
    let parent = here.deletingLastPathComponent()
    // Of an empty folder nothing need be kept.
    let isThere = rmdir(here.path) != 0 && errno != ENOENT
    let aside = isThere ? asideName(here, label) : nil
    do throws(SystemFailure) {
      if let aside { try SystemFailure.check(disk.rename(here.path, aside.path)) }
      try SystemFailure.check(disk.rename(backup.home.root.path, here.path))
      try FolderSync.sync(parent, on: disk)
    } catch {
      // Nobody shall find no home at all, whatever was renamed before the disk refused.
      if let aside, access(here.path, F_OK) != 0 { _ = disk.rename(aside.path, here.path) }
      throw FileError.notWritten(path: here.path, errno: error.errno)
    }
    return aside
  }

  private static func asideName(_ home: URL, _ label: String) -> URL {
    let names = ["", "-2", "-3", "-4"].map {
      home.deletingLastPathComponent()
        .appending(path: "\(home.lastPathComponent).before-restore-\(label)\($0)")
    }
    var status = stat()
    return names.first { lstat($0.path, &status) != 0 } ?? names[0]
  }

  private static func settle(_ path: String, _ permissions: mode_t) throws {
    let number = chmod(path, permissions) == 0 ? open(path, O_RDONLY | O_CLOEXEC) : -1
    guard number >= 0 else { throw FileError.notWritten(path: path, errno: errno) }
    defer { close(number) }
    // Some file systems cannot sync a folder and say so with EINVAL; they do it by themselves.
    guard fsync(number) == 0 || errno == EINVAL else {
      throw FileError.notWritten(path: path, errno: errno)
    }
  }
}
