import Foundation

/// Where things lie: records, content, cache.
enum Folders {
  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The records: as named, as `COUNTERSIGN_HOME` says, or in the XDG data folder.
  static func home(named: String?) -> URL {
    // An unset variable in a script must not make the current folder a home.
    if let path = named.flatMap({ $0.isEmpty ? nil : $0 }) ?? nonEmpty("COUNTERSIGN_HOME") {
      return URL(fileURLWithPath: path)
    }
    return base("XDG_DATA_HOME", ".local/share").appending(path: "countersign")
  }

  /// Compiled content: in the XDG cache folder.
  static var cache: URL {
    base("XDG_CACHE_HOME", ".cache").appending(path: "countersign")
  }

  /// Names the program that compiles content: another build may compile otherwise.
  static var builder: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Countersign.version }
    return
      "\(Countersign.version) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// The content's folder as somebody named it: in the command, or as `COUNTERSIGN_CONTENT`; nil when it is
  /// the program's own.
  static func typedContent(_ named: String?) -> String? {
    named ?? nonEmpty("COUNTERSIGN_CONTENT")
  }

  /// Where content may lie: as named, as `COUNTERSIGN_CONTENT` says, where it was installed with the
  /// program, or above the program in its source tree.
  static func contentCandidates(named: String?) -> [URL] {
    if let path = typedContent(named) { return [URL(fileURLWithPath: path)] }
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let installed = program.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/countersign")
    var above: [URL] = []
    var folder = program.deletingLastPathComponent()
    while folder.path != "/", above.count < 6 {
      folder = folder.deletingLastPathComponent()
      above.append(folder)
    }
    return [installed] + above
  }

  static func holdsContent(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "content/store.yaml").path)
  }

  private static func base(_ variable: String, _ fallback: String) -> URL {
    // The XDG specification: relative paths are to be ignored.
    if let path = nonEmpty(variable), path.hasPrefix("/") { return URL(fileURLWithPath: path) }
    let home = nonEmpty("HOME").map { URL(fileURLWithPath: $0) }
    return (home ?? FileManager.default.homeDirectoryForCurrentUser).appending(path: fallback)
  }

  private static func nonEmpty(_ variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }
}
