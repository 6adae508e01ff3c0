import Foundation

/// The files of a content folder, told apart by where they lie.
struct ContentFolder {
  let root: URL
  /// Relative paths of all YAML files, sorted.
  let files: [String]

  enum Room {
    case storeValues, course, clauses, lesson, items, exam, scenario
  }

  init(_ root: URL) {
    self.root = root
    files = ["content", "scenarios"].flatMap { Self.yamlFiles(under: $0, in: root) }.sorted()
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
    case (3, "content", "exams", _): return .exam
    case (4, "content", "courses", "course.yaml"): return .course
    case (4, "content", "courses", "clauses.yaml"): return .clauses
    case (5, "content", "courses", "lessons"): return .lesson
    case (5, "content", "courses", "items"): return .items
    default: return nil
    }
  }

  private static func yamlFiles(under folder: String, in root: URL) -> [String] {
    let url = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: root.appending(path: path).path, isDirectory: &isFolder)
      // A link to a folder could lead round in a circle.
      if isFolder.boolValue { return isLink(root, path) ? [] : yamlFiles(under: path, in: root) }
      return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? [path] : []
    }
  }

  private static func isLink(_ root: URL, _ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: root.appending(path: path).path))
      != nil
  }
}
