import Foundation

/// What lies below a folder; links are not followed.
enum FolderWalk {
  struct Entry: Hashable {
    /// From the folder on, such as `employees/1001`.
    let path: String
    let kind: Kind
  }

  enum Kind: Hashable {
    case file, folder, other
  }

  /// By name, a folder before what is in it; what vanishes meanwhile is left out.
  static func entries(below root: URL) throws -> [Entry] {
    var entries: [Entry] = []
    try walk(root, "", &entries)
    return entries
  }

  private static func walk(_ root: URL, _ folder: String, _ entries: inout [Entry]) throws {
    for (name, isText) in try names(in: root.appending(path: folder)).sorted(by: { $0.key < $1.key }
    ) {
      let path = folder.isEmpty ? name : folder + "/" + name
      let found = isText ? try kind(of: root.path + "/" + path) : .other
      guard let kind = found else { continue }
      entries.append(Entry(path: path, kind: kind))
      if kind == .folder { try walk(root, path, &entries) }
    }
  }

  private static func names(in folder: URL) throws -> [String: Bool] {
    guard let stream = opendir(folder.path) else {
      // A folder below may be gone since it was listed.
      if errno == ENOENT { return [:] }
      throw FileError.notRead(path: folder.path, errno: errno)
    }
    defer { closedir(stream) }
    var names: [String: Bool] = [:]
    while let entry = readdir(stream) {
      withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        let bytes = bytes.prefix { $0 != 0 }
        let name = String(decoding: bytes, as: UTF8.self)
        // A name that is no UTF-8 could not be opened by what we make of it.
        if name != ".", name != ".." { names[name] = name.utf8.elementsEqual(bytes) }
      }
    }
    return names
  }

  private static func kind(of path: String) throws -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw FileError.notRead(path: path, errno: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }
}
