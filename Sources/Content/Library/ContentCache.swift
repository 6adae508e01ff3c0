import Foundation
import Integrity
import Training

/// Compiled content on disk: one file for the index and one for each part.
///
/// The folder's name is a digest of what the content files are, so a cache is never out of date: it
/// is found or it is not. Whatever cannot be read or written is as if it were not there.
struct ContentCache {
  private let folder: URL

  enum Part {
    case index
    case lesson(String)
    case scenario(String)
    case exam(String)
    case procedure(String)
    case terminal(String)
    case items
    case jobAid
    case observationForms
    case refreshers
    /// There when something of the store's own is wrong, and the usual is done in its place.
    case sparing

    fileprivate var fileName: String {
      switch self {
      case .index: "index.json"
      case .lesson(let id): "lesson-\(id).json"
      case .scenario(let id): "scenario-\(id).json"
      case .exam(let id): "exam-\(id).json"
      case .procedure(let id): "procedure-\(id).json"
      case .terminal(let id): "terminal-\(id).json"
      case .items: "items.json"
      case .jobAid: "job-aid.json"
      case .observationForms: "observation-forms.json"
      case .refreshers: "refreshers.json"
      case .sparing: "sparing.json"
      }
    }
  }

  init(under root: URL, of files: ContentFolder, store: URL?, builder: String) {
    let paths = files.files.map { files.path(of: $0) } + (store.map { [$0.path] } ?? [])
    let stamps = paths.map { Self.stamp(of: $0) }
    let place = Digest(of: Data("\(files.root.path)\n\(store?.path ?? "")".utf8)).hex.prefix(16)
    let state = Digest(of: Data(([builder] + stamps).joined(separator: "\n").utf8)).hex.prefix(32)
    folder = root.appending(path: "\(place)/\(state)")
  }

  func load<Value: Decodable>(_ type: Value.Type, _ part: Part) -> Value? {
    bytes(of: part).flatMap { try? JSONDecoder().decode(type, from: $0) }
  }

  func bytes(of part: Part) -> Data? {
    try? Data(contentsOf: folder.appending(path: part.fileName))
  }

  /// The index in `bytes`; where these hold none, the cache is given up, so that the next start compiles anew.
  func index(in bytes: Data) -> ContentIndex? {
    if let index = try? JSONDecoder().decode(ContentIndex.self, from: bytes) { return index }
    try? FileManager.default.removeItem(at: folder.appending(path: Part.index.fileName))
    return nil
  }

  /// Writes the parts and, last, the index: a cache is used only when its index is there.
  func store(_ catalogue: Catalogue, _ index: ContentIndex, isSparing: Bool) {
    let files = FileManager.default
    let older = folder.deletingLastPathComponent()
    try? files.removeItem(at: older)
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for lesson in catalogue.lessons.values { try write(lesson, .lesson(lesson.id)) }
      for scenario in catalogue.scenarios { try write(scenario, .scenario(scenario.id)) }
      for exam in catalogue.exams { try write(exam, .exam(exam.id)) }
      for procedure in catalogue.procedures { try write(procedure, .procedure(procedure.id)) }
      for terminal in catalogue.terminals { try write(terminal, .terminal(terminal.id)) }
      try write(catalogue.items, .items)
      try write(catalogue.jobAid, .jobAid)
      try write(catalogue.observationForms, .observationForms)
      try write(RefresherCatalogue(catalogue, catalogue.refresherPolicy), .refreshers)
      if isSparing { try write(true, .sparing) }
      try write(index, .index)
    } catch {
      try? files.removeItem(at: folder)
    }
  }

  private func write(_ value: some Encodable, _ part: Part) throws {
    try JSONEncoder().encode(value).write(
      to: folder.appending(path: part.fileName), options: .atomic)
  }

  /// Path, size and time of change.
  private static func stamp(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "\(path) none" }
    return "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      + " \(status.st_ino)"
  }
}
