import Foundation

/// The files of a content folder, told apart by where they lie.
struct ContentFolder {
  let root: URL
  /// Relative paths of all YAML files, sorted.
  let files: [String]
  /// Folders that could not be looked into.
  let unreadable: [String]

  enum Room {
    case storeValues, responseCodes, glossary, incidents, course, clauses, lesson, items, exam
    case scenario, observation, certification
  }

  init(_ root: URL) {
    self.root = root
    var unreadable: [String] = []
    files = ["content", "scenarios"].flatMap {
      Self.yamlFiles(under: $0, in: root, &unreadable)
    }.sorted()
    self.unreadable = unreadable
  }

  func url(of file: String) -> URL { root.appending(path: file) }

  func files(_ room: Room) -> [String] {
    files.filter { Self.room(of: $0) == room }
  }

  /// Files that nothing reads, because they lie in no known place.
  var strays: [String] { files.filter { Self.room(of: $0) == nil } }

  private static func room(of file: String) -> Room? {
    let parts = file.split(separator: "/").map(String.init)
    guard file.hasSuffix(".yaml") else { return nil }
    switch (parts.count, parts.first, parts.dropFirst().first, parts.dropFirst(3).first) {
    case (2, "scenarios", _, _): return .scenario
    case (2, "content", "store.yaml", _): return .storeValues
    case (2, "content", "response-codes.yaml", _): return .responseCodes
    case (2, "content", "glossary.yaml", _): return .glossary
    case (3, "content", "escalation", _): return .incidents
    case (3, "content", "exams", _): return .exam
    case (3, "content", "observations", _): return .observation
    case (3, "content", "certifications", _): return .certification
    case (4, "content", "courses", "course.yaml"): return .course
    case (4, "content", "courses", "clauses.yaml"): return .clauses
    case (5, "content", "courses", "lessons"): return .lesson
    case (5, "content", "courses", "items"): return .items
    default: return nil
    }
  }

  private static func yamlFiles(
    under folder: String, in root: URL, _ unreadable: inout [String]
  ) -> [String] {
    let url = root.appending(path: folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
      if FileManager.default.fileExists(atPath: url.path) { unreadable.append(folder) }
      return []
    }
    var found: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder + "/" + name
      let isYAML = [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
      var status = stat()
      guard lstat(root.appending(path: path).path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where !isYAML: found += yamlFiles(under: path, in: root, &unreadable)
      // A link to a folder could lead round in a circle: it is told as a stray.
      case S_IFLNK where isYAML || leadsToFolder(root.appending(path: path)): found.append(path)
      default: if isYAML { found.append(path) }
      }
    }
    return found
  }

  private static func leadsToFolder(_ url: URL) -> Bool {
    var status = stat()
    return stat(url.path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
