import Foundation

/// The files of a content folder, told apart by where they lie.
struct ContentFolder {
  let root: URL
  /// Relative paths of all YAML files, sorted.
  let files: [String]
  private let texts: [String]
  /// Folders that could not be looked into.
  let unreadable: [String]

  enum Room {
    case storeValues, responseCodes, glossary, incidents, course, clauses, lesson, items, exam
    case scenario, observation, certification, terminal, procedure, refreshers
  }

  init(_ root: URL) {
    self.root = root
    var unreadable: [String] = []
    let found = ["content", "scenarios"].flatMap {
      Self.candidates(under: $0, in: root.path, &unreadable)
    }.sorted()
    files = found.filter { !Self.isText($0) }
    texts = found.filter { Self.isText($0) }
    self.unreadable = unreadable
  }

  /// Relative paths of text files that lie where YAML files would be read, as some editors name them.
  var misnamed: [String] { texts.filter { Self.betterName(for: $0) != nil } }

  func url(of file: String) -> URL { root.appending(path: file) }

  func path(of file: String) -> String { "\(root.path)/\(file)" }

  func files(_ room: Room) -> [String] {
    files.filter { Self.room(of: $0) == room }
  }

  /// Files that nothing reads, because they lie in no known place.
  var strays: [String] { files.filter { Self.room(of: $0) == nil } }

  /// The name under which `file` would be read where it lies, if it only has the wrong ending.
  static func betterName(for file: String) -> String? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.replacing(/(?i)(\.ya?ml|\.txt)+$/, with: "")
    let better = stem + ".yaml"
    guard better != name, !stem.isEmpty,
      room(of: String(file.dropLast(name.count)) + better) != nil
    else { return nil }
    return better
  }

  private static func isText(_ file: String) -> Bool { file.lowercased().hasSuffix(".txt") }

  static func room(of file: String) -> Room? {
    let parts = file.split(separator: "/").map(String.init)
    guard file.hasSuffix(".yaml") else { return nil }
    switch (parts.count, parts.first, parts.dropFirst().first, parts.dropFirst(3).first) {
    case (2, "scenarios", _, _): return .scenario
    case (2, "content", "store.yaml", _): return .storeValues
    case (2, "content", "response-codes.yaml", _): return .responseCodes
    case (2, "content", "glossary.yaml", _): return .glossary
    case (2, "content", "refreshers.yaml", _): return .refreshers
    case (3, "content", "escalation", _): return .incidents
    case (3, "content", "exams", _): return .exam
    case (3, "content", "terminals", _): return .terminal
    case (3, "content", "procedures", _): return .procedure
    case (3, "content", "observations", _): return .observation
    case (3, "content", "certifications", _): return .certification
    case (4, "content", "courses", "course.yaml"): return .course
    case (4, "content", "courses", "clauses.yaml"): return .clauses
    case (5, "content", "courses", "lessons"): return .lesson
    case (5, "content", "courses", "items"): return .items
    default: return nil
    }
  }

  /// YAML files and text files, and links that may hide some.
  private static func candidates(
    under folder: String, in root: String, _ unreadable: inout [String]
  ) -> [String] {
    let whole = root + "/" + folder
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: whole) else {
      if FileManager.default.fileExists(atPath: whole) { unreadable.append(folder) }
      return []
    }
    var found: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder + "/" + name
      let isFile = [".yaml", ".yml", ".txt"].contains { name.lowercased().hasSuffix($0) }
      var status = stat()
      guard lstat(whole + "/" + name, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where !isFile: found += candidates(under: path, in: root, &unreadable)
      // A link to a folder could lead round in a circle: it is told as a stray.
      case S_IFLNK where isFile || leadsToFolder(whole + "/" + name): found.append(path)
      default: if isFile { found.append(path) }
      }
    }
    return found
  }

  private static func leadsToFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
