import Foundation

/// Writes files whole or not at all.
package enum AtomicFile {
  /// Puts `data` in the place of what is at `url`; whoever opens it sees the old or the new.
  ///
  /// Derived files may leave `durable` out: they can be rebuilt after a power cut.
  package static func write(
    _ data: Data, to url: URL, permissions: mode_t = 0o600, durable: Bool = true,
    disk: Disk = .system
  ) throws {
    let temporary = url.path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".tmp"
    do throws(SystemFailure) {
      try create(temporary, data, permissions: permissions, durable: durable, disk: disk)
      do throws(SystemFailure) {
        try SystemFailure.check(disk.rename(temporary, url.path))
      } catch {
        unlink(temporary)
        throw error
      }
      if durable { try FolderSync.sync(url.deletingLastPathComponent(), on: disk) }
    } catch {
      throw FileError.notWritten(path: url.path, errno: error.errno)
    }
  }

  /// Whether it is the name of what `write` leaves when it is cut off.
  static func isTemporary(_ name: String) -> Bool {
    name.wholeMatch(of: #/.+\.[0-9a-z]+\.tmp/#) != nil
  }

  /// Makes a folder, and those above it, for the owner alone; one that is there is left as it is.
  package static func makeFolder(_ url: URL) throws {
    var status = stat()
    if stat(url.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
    let parent = url.deletingLastPathComponent()
    if parent.path != url.path { try makeFolder(parent) }
    do throws(SystemFailure) {
      if mkdir(url.path, 0o700) != 0 {
        let failure = SystemFailure.latest
        // Another till may have made it meanwhile.
        guard failure.errno == EEXIST, stat(url.path, &status) == 0,
          status.st_mode & S_IFMT == S_IFDIR
        else { throw failure }
      }
      do throws(SystemFailure) {
        try FolderSync.sync(parent, on: .system)
      } catch {
        // A folder that is there is taken for durable, so this one must be made anew.
        rmdir(url.path)
        throw error
      }
    } catch {
      throw FileError.notWritten(path: url.path, errno: error.errno)
    }
  }

  /// Makes the names in a folder durable, those that are gone among them.
  static func syncFolder(_ url: URL) throws {
    do throws(SystemFailure) {
      try FolderSync.sync(url, on: .system)
    } catch {
      throw FileError.notWritten(path: url.path, errno: error.errno)
    }
  }

  private static func create(
    _ path: String, _ data: Data, permissions: mode_t, durable: Bool, disk: Disk
  ) throws(SystemFailure) {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw SystemFailure.latest }
    defer { close(number) }
    do throws(SystemFailure) {
      try disk.writeAll(data, to: number)
      if permissions != 0o600, fchmod(number, permissions) != 0 { throw SystemFailure.latest }
      if durable { try SystemFailure.check(disk.sync(number)) }
    } catch {
      unlink(path)
      throw error
    }
  }
}
