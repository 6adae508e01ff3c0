import Foundation
import Integrity
import Training

/// The content, ready to be taught: each part is decoded when it is first asked for.
package final class Library {
  /// As the content was when it was opened. Nobody needs it before they have signed in, so no start waits
  /// for it.
  package private(set) lazy var index = readIndex() ?? ContentIndex(catalogue)
  /// What is wrong with the store's own file, and done without.
  package let spared: [Problem]
  private let cache: ContentCache?
  private let readIndex: () -> ContentIndex?
  private let read: () -> Catalogue
  private lazy var catalogue = read()

  private init(
    spared: [Problem], cache: ContentCache?, index: @escaping () -> ContentIndex?,
    read: @escaping () -> Catalogue
  ) {
    (self.spared, self.cache, readIndex, self.read) = (spared, cache, index, read)
  }

  package enum Opening {
    case ready(Library)
    /// The content has errors; nothing can be taught until they are mended.
    case broken([Problem])
  }

  /// Opens the content in `folder` with the values of `store`.
  ///
  /// What was compiled before is taken from `cacheFolder` as long as no file changed; `builder`
  /// names the program that compiled it, because another one may compile otherwise.
  package static func open(
    folder: URL, store: URL?, cacheFolder: URL?, builder: String
  ) -> Opening {
    let files = ContentFolder(folder)
    let cache = cacheFolder.map {
      ContentCache(under: $0, of: files, store: store, builder: builder)
    }
    let read = { ContentReader(files).catalogue(store: store) }
    if let cache, let bytes = cache.bytes(of: .index) {
      let own = cache.load(Bool.self, .sparing) == true ? store : nil
      let spared = own.map { OwnStore($0, log: ProblemLog()).spared } ?? []
      return .ready(
        Library(spared: spared, cache: cache, index: { cache.index(in: bytes) }, read: read))
    }
    let reader = ContentReader(files)
    let catalogue = reader.catalogue(store: store)
    let errors = reader.log.problems.filter { $0.severity == .error }
    guard errors.isEmpty else { return .broken(Set(errors).sorted()) }
    let spared = reader.log.problems.filter(\.isSpared).sorted()
    let index = ContentIndex(catalogue)
    cache?.store(catalogue, index, isSparing: !spared.isEmpty)
    return .ready(Library(spared: spared, cache: nil, index: { index }, read: { catalogue }))
  }

  package func lesson(_ id: String) -> Lesson? {
    cache?.load(Lesson.self, .lesson(id)) ?? catalogue.lessons[id]
  }

  package func scenario(_ id: String) -> Scenario? {
    cache?.load(Scenario.self, .scenario(id)) ?? catalogue.scenarios.first { $0.id == id }
  }

  /// A procedure with the terminal it is practised on.
  package func practice(
    _ id: String, _ mode: Practice.Mode, situation: String? = nil
  ) -> Practice? {
    guard let procedure = procedure(id), let terminal = terminal(procedure.terminal) else {
      return nil
    }
    return Practice(
      procedure: procedure, terminal: terminal, mode: mode, situation: situation)
  }

  /// A drill about an incident, drawn by `seed`; the words that are the program's come from `wording`.
  package func drill(_ incident: String, _ wording: EscalationWording, seed: Seed)
    -> EscalationDrill?
  {
    for table in jobAid().escalation {
      guard let found = table.incidents.first(where: { $0.id == incident }) else { continue }
      return EscalationDrill(found, in: table, wording, seed: seed).revised { item in
        (try? CanonicalJSON.encoded(item)).map { Digest(of: $0).hex } ?? ""
      }
    }
    return nil
  }

  package func procedure(_ id: String) -> Procedure? {
    cache?.load(Procedure.self, .procedure(id)) ?? catalogue.procedures.first { $0.id == id }
  }

  private func terminal(_ id: String) -> Terminal? {
    cache?.load(Terminal.self, .terminal(id)) ?? catalogue.terminals.first { $0.id == id }
  }

  /// Every question there is, by id.
  package func items() -> [Item] { cache?.load([Item].self, .items) ?? catalogue.items }

  /// What trainers tick; whole, so not in the index that everybody who signs in needs.
  package func observationForms() -> [ObservationForm] {
    cache?.load([ObservationForm].self, .observationForms) ?? catalogue.observationForms
  }

  /// What can be drilled, and how much.
  package func refreshers() -> RefresherCatalogue {
    cache?.load(RefresherCatalogue.self, .refreshers)
      ?? RefresherCatalogue(catalogue, catalogue.refresherPolicy)
  }

  package func jobAid() -> JobAid { cache?.load(JobAid.self, .jobAid) ?? catalogue.jobAid }

  package func exam(_ id: String) -> Exam? {
    cache?.load(Exam.self, .exam(id)) ?? catalogue.exams.first { $0.id == id }
  }
}
