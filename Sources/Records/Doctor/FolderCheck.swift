import Foundation
import Training

/// What lies in a home that should not, and what is open to others.
struct FolderCheck {
  private let home: Home

  init(_ home: Home) {
    self.home = home
  }

  /// Names at the root of a home.
  private static let rootNames: Set<String> = [
    "store.yaml", "store.jsonl", "store.jsonl.torn", "employees", "archive", "keys", "heads",
  ]

  func findings() -> [Finding.Kind] {
    var found = check(home.root, isFolder: true, isRoot: true)
    for name in names(in: home.root) {
      let url = home.root.appending(path: name)
      guard FolderCheck.rootNames.contains(name) else {
        found.append(isLeftover(url) ? .leftover(path: url.path) : .strange(path: url.path))
        continue
      }
      found += name == "employees" ? employees(url) : tree(url)
    }
    return found
  }

  private func employees(_ folder: URL) -> [Finding.Kind] {
    check(folder, isFolder: true)
      + names(in: folder).flatMap { name -> [Finding.Kind] in
        let url = folder.appending(path: name)
        guard EmployeeID(name)?.text == name else { return [.strange(path: url.path)] }
        return tree(url)
      }
  }

  /// A file, or a folder and what is in it.
  private func tree(_ url: URL) -> [Finding.Kind] {
    if isLeftover(url) { return [.leftover(path: url.path)] }
    var status = stat()
    guard lstat(url.path, &status) == 0 else { return [] }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    return check(url, isFolder: isFolder)
      + (isFolder ? names(in: url).flatMap { tree(url.appending(path: $0)) } : [])
  }

  private func check(_ url: URL, isFolder: Bool, isRoot: Bool = false) -> [Finding.Kind] {
    var status = stat()
    guard lstat(url.path, &status) == 0 else { return [] }
    if status.st_mode & S_IFMT == S_IFLNK {
      // A home may be reached by a link; nothing inside it may.
      return isRoot ? [] : [.link(path: url.path)]
    }
    let (mode, right) = (Int(status.st_mode & 0o777), isFolder ? 0o700 : 0o600)
    // Fewer rights than ours are for whoever gave them; more are for nobody.
    return mode & ~right & 0o077 == 0
      ? [] : [.permissions(path: url.path, mode: mode, right: mode & right)]
  }

  /// Whether a write that was cut off left it; what somebody else called so is theirs.
  private func isLeftover(_ url: URL) -> Bool {
    guard PlainFile.isThere(url) else { return false }
    if AtomicFile.isTemporary(url.lastPathComponent) { return true }
    let employee = EmployeeID(url.deletingLastPathComponent().lastPathComponent)
    return employee.map { url.path == home.history(of: $0).path + ".new" } ?? false
  }

  private func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}
