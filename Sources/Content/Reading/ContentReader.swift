import Foundation
import Integrity
import Training

/// Reads a folder that holds `content/` and `scenarios/`: all values, and all problems.
///
/// What is referred to is read before what refers to it: store values, clauses, items, lessons,
/// exams, scenarios. An id that was declared but could not be read is not reported again by those
/// who refer to it.
final class ContentReader {
  let log = ProblemLog()
  var values = StoreValues(content: nil, store: nil)
  var clauses: [String: Clause] = [:]
  var items: [String: Item] = [:]
  var itemsInOrder: [Item] = []
  var lessons: [String: Lesson] = [:]
  private var declared: [String: Place] = [:]
  private let folder: ContentFolder

  init(_ folder: ContentFolder) {
    self.folder = folder
  }

  func catalogue(store: URL?) -> Catalogue {
    if folder.files.isEmpty { log.add(.nothingHere, at: Place(file: "content")) }
    for file in folder.strays { log.add(.strayFile, at: Place(file: file)) }
    readStoreValues(store)
    read(folder.files(.clauses)) { $0.readClauses($1) }
    read(folder.files(.items)) { $0.readItems($1) }
    read(folder.files(.lesson)) { $0.readLesson($1) }
    let courses = read(folder.files(.course)) { $0.readCourse($1) }
    let exams = read(folder.files(.exam)) { $0.readExam($1) }
    let scenarios = read(folder.files(.scenario)) { $0.readScenario($1) }
    return Catalogue(courses: courses, lessons: lessons, exams: exams, scenarios: scenarios)
  }

  @discardableResult
  private func read<Value>(
    _ files: [String], _ reading: (ContentReader, YAMLMapping) -> Value?
  ) -> [Value] {
    files.compactMap { file in
      guard let root = SourceText.root(of: folder.url(of: file), named: file, log: log),
        let mapping = root.mapping, mapping.hasKnownFormat()
      else { return nil }
      defer { mapping.close() }
      return reading(self, mapping)
    }
  }

  private func readStoreValues(_ store: URL?) {
    let content = folder.files(.storeValues).first.flatMap {
      SourceText.root(of: folder.url(of: $0), named: $0, log: log)
    }
    let own = store.flatMap { SourceText.root(of: $0, named: $0.path, log: log) }
    values = StoreValues(content: content, store: own)
  }

  /// Reads the id at `key` and remembers it as a `kind` of thing; tells an id used twice.
  func declaredID(_ kind: Problem.Reference, _ value: YAMLValue?) -> String? {
    guard let value, let id = value.id else { return nil }
    let name = "\(kind.rawValue) \(id)"
    if let first = declared[name] {
      value.complain(.doubledID(id, first: first))
      return nil
    }
    declared[name] = value.place
    return id
  }

  /// What `value` names in `known`; nil, and told, if it is nowhere declared.
  func referred<Value>(
    _ kind: Problem.Reference, _ value: YAMLValue?, in known: [String: Value]
  ) -> Value? {
    guard let value, let id = value.string else { return nil }
    if let found = known[id] { return found }
    if declared["\(kind.rawValue) \(id)"] == nil {
      value.complain(
        .dangling(
          kind, id: id, nearest: EditDistance.nearest(to: id, among: known.keys.sorted())))
    }
    return nil
  }

  func text(_ value: YAMLValue?) -> LocalizedText? {
    value?.text(values)
  }
}
