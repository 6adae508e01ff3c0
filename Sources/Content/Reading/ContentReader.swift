import Foundation
import Integrity
import Training

/// Reads a folder that holds `content/` and `scenarios/`: all values, and all problems.
///
/// What is referred to is read before what refers to it: store values, clauses, items, lessons,
/// exams, terminals, procedures, scenarios, observation forms, certifications. An id that was declared but could not be read is not reported again by those
/// who refer to it.
final class ContentReader {
  let log = ProblemLog()
  var values = StoreValues(content: nil, store: nil)
  private var drills = StoreDrills()
  var clauses: [String: Clause] = [:]
  var items: [String: Item] = [:]
  var itemsInOrder: [Item] = []
  var lessons: [String: Lesson] = [:]
  var courses: [String: Course] = [:]
  var exams: [String: Exam] = [:]
  var scenarios: [String: Scenario] = [:]
  var terminals: [String: Terminal] = [:]
  var procedures: [String: Procedure] = [:]
  var observationForms: [String: ObservationForm] = [:]
  var assignments: [Assignment] = []
  var changedClauses: [ChangedClause] = []
  /// Ids of questions that were made, not written.
  var generated: Set<String> = []
  /// Ids of questions that no exam draws.
  var unexamined: Set<String> = []
  /// When facts are to be looked at again, what is drawn, and mock slips: for the checker.
  var reviews: [(Day, Place)] = []
  var drawings: [(LocalizedText, Place)] = []
  var documents: [(SpotTheError, Place)] = []
  var passMarks: [String: Place] = [:]
  /// Days from which facts are said to be known.
  var datings: [(Day, Place)] = []
  var cardChecks: [(card: String, item: Item, Place)] = []
  var draws: [(Exam.Draw, Place)] = []
  /// Where screens and what must not be stand, what displays and slips show, and what procedures are of: for the
  /// checker, which walks through them.
  var screenPlaces: [String: Place] = [:]
  var tabooPlaces: [Place] = []
  var displays: [(Place, LocalizedText)] = []
  var slipLines: [(Place, LocalizedText)] = []
  var procedurePlaces: [String: ProcedurePlaces] = [:]
  var scenarioPlaces: [String: ScenarioPlaces] = [:]
  /// What scenarios begin procedures with, where it is none of the procedure's own situations.
  var ownSituations: [(procedure: String, Situation, Place)] = []
  /// Where each procedure comes in menus.
  var procedurePositions: [String: Int] = [:]
  /// Where the numbers of clauses stand.
  var clauseNumbers: [String: Place] = [:]
  var codes: [ResponseCode] = []
  var terms: [Term] = []
  var escalation: [EscalationTable] = []
  private var declared: [String: Place] = [:]
  /// Names that files which cannot be read seem to declare.
  private var presumed: Set<String> = []
  /// Kinds of things of which some have names that nobody can know.
  private var doubtful: Set<Problem.Reference> = []
  private var lacksItem = false
  private let folder: ContentFolder

  init(_ folder: ContentFolder) {
    self.folder = folder
  }

  func catalogue(store: URL?) -> Catalogue {
    if folder.files.isEmpty { log.add(.nothingHere, at: Place(file: "")) }
    for path in folder.unreadable {
      log.add(.unreadable(reason: "permission denied"), at: Place(file: path))
    }
    for file in folder.strays + folder.misnamed {
      log.add(.strayFile(betterName: ContentFolder.betterName(for: file)), at: Place(file: file))
    }
    readStoreValues(store)
    read(folder.files(.clauses)) { $0.readClauses($1) }
    read(folder.files(.responseCodes)) { $0.readCodes($1) }
    read(folder.files(.glossary)) { $0.readTerms($1) }
    read(folder.files(.incidents)) { $0.readIncidents($1) }
    read(folder.files(.items)) { $0.readItems($1) }
    read(folder.files(.lesson)) { $0.readLesson($1) }
    let courses = read(folder.files(.course)) { $0.readCourse($1) }
    self.courses = byID(courses, \.id)
    let exams = read(folder.files(.exam)) { $0.readExam($1) }
    self.exams = byID(exams, \.id)
    let terminals = read(folder.files(.terminal)) { $0.readTerminal($1) }
    self.terminals = byID(terminals, \.id)
    let procedures = read(folder.files(.procedure)) { $0.readProcedure($1) }.sorted { [self] in
      (procedurePositions[$0.id, default: 100], $0.id)
        < (procedurePositions[$1.id, default: 100], $1.id)
    }
    self.procedures = byID(procedures, \.id)
    let scenarios = read(folder.files(.scenario)) { $0.readScenario($1) }
    self.scenarios = byID(scenarios, \.id)
    let forms = read(folder.files(.observation)) { $0.readObservationForm($1) }
    observationForms = byID(forms, \.id)
    let certifications = read(folder.files(.certification)) { $0.readCertification($1) }
    let refreshers = read(folder.files(.refreshers)) { $0.readRefreshers($1) }.first
    checkCompleteness(courses)
    let program = CertificationProgram(
      certifications: certifications, assignments: assignments,
      changes: clauseChanges(in: courses))
    let jobAid = JobAid(
      codes: codes, escalation: escalation, terms: terms,
      clauses: clauses.values.sorted {
        $0.number.compare($1.number, options: .numeric) == .orderedAscending
      },
      storeValues: values.all)
    return Catalogue(
      courses: courses, lessons: lessons, exams: exams, scenarios: scenarios,
      items: itemsInOrder, jobAid: jobAid, program: program, observationForms: forms,
      terminals: terminals, procedures: procedures,
      refresherPolicy: drills.applied(to: refreshers ?? RefresherPolicy()))
  }

  private func byID<Value>(_ values: [Value], _ id: (Value) -> String) -> [String: Value] {
    Dictionary(values.map { (id($0), $0) }) { first, _ in first }
  }

  /// Content nobody can get at: no course at all, or lessons in none.
  private func checkCompleteness(_ courses: [Course]) {
    guard !folder.files.isEmpty, presumed.isEmpty, doubtful.isEmpty else { return }
    if folder.files(.course).isEmpty { log.add(.noCourse, at: Place(file: "content/courses")) }
    let listed = Set(courses.flatMap(\.lessons))
    // A lesson that a course names wrongly is told there.
    let isMisnamed = log.problems.contains {
      if case .dangling(.lesson, _, _) = $0.kind { true } else { false }
    }
    guard courses.count == folder.files(.course).count, !isMisnamed else { return }
    for lesson in lessons.keys.sorted() where !listed.contains(lesson) {
      log.add(
        .unlistedLesson(lesson), at: declared["lesson \(lesson)"] ?? Place(file: "content/courses"))
    }
  }

  @discardableResult
  private func read<Value>(
    _ files: [String], _ reading: (ContentReader, YAMLMapping) -> Value?
  ) -> [Value] {
    files.compactMap { file in
      guard let root = SourceText.root(of: folder.url(of: file), named: file, log: log),
        let mapping = root.mapping, mapping.hasKnownFormat()
      else {
        presumeDeclared(in: file)
        return nil
      }
      defer { mapping.close() }
      return reading(self, mapping)
    }
  }

  /// Takes what looks like ids in a file that cannot be read for declared, so that one slip there
  /// is not told again by everybody who refers to something of that file.
  private func presumeDeclared(in file: String) {
    let data = (try? SourceText.limitedData(of: folder.url(of: file))) ?? Data()
    let known = presumed.count
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.drop { $0 == "-" }
      guard let key = words.first, let id = words.dropFirst().first else { continue }
      switch key {
      case "id": presumed.formUnion(["item \(id)", "clause \(id)", "incident \(id)"])
      case "course", "lesson", "exam", "scenario", "observation", "terminal", "procedure":
        presumed.insert("\(key) \(id)")
      default: break
      }
    }
    if presumed.count == known { doubtful.formUnion(ContentFolder.room(of: file)?.declares ?? []) }
  }

  /// Values that differ from store to store, as the content has them and as the store confirmed them, and
  /// how it drills.
  func readStoreValues(_ store: URL?) {
    let content = folder.files(.storeValues).first.flatMap {
      SourceText.root(of: folder.url(of: $0), named: $0, log: log)
    }
    let own = store.map { OwnStore($0, log: log) }
    values = StoreValues(content: content, store: own)
    datings += values.confirmations
    drills = own?.drills ?? StoreDrills()
    for problem in own?.spared ?? [] { log.add(problem) }
    if folder.files(.storeValues).isEmpty { values = StoreValues.missing }
  }

  /// Reads the id at `key` and remembers it as a `kind` of thing; tells an id used twice.
  func declaredID(_ kind: Problem.Reference, _ value: YAMLValue?) -> String? {
    guard let value, let id = value.id else {
      if kind == .item { lacksItem = true }
      if let typed = value?.node.scalar?.string {
        presumed.insert("\(kind.rawValue) \(typed)")
      } else {
        doubtful.insert(kind)
      }
      return nil
    }
    return declare(kind, id, at: value) ? id : nil
  }

  /// Remembers a name as that of a `kind` of thing; false, and told, when it was used before.
  func declare(_ kind: Problem.Reference, _ id: String, at value: YAMLValue) -> Bool {
    let name = "\(kind.rawValue) \(id)"
    if let first = declared[name] {
      if kind == .item { lacksItem = true }
      value.complain(.doubledID(id, first: first))
      return false
    }
    declared[name] = value.place
    return true
  }

  /// Remembers the name of something that was made and not written.
  func declareMade(_ kind: Problem.Reference, _ id: String, at place: Place) {
    declared["\(kind.rawValue) \(id)"] = place
  }

  func place(ofDeclared kind: String, _ id: String) -> Place? { declared["\(kind) \(id)"] }

  /// Reads `asOf:` and remembers its day.
  func readAsOf(_ entry: YAMLMapping) -> String? {
    guard let value = entry.required("asOf"), let date = value.date else { return nil }
    if let day = Day(beginning: date) { datings.append((day, value.place)) }
    return date
  }

  /// Remembers the day at `reviewBy:`, if there is one.
  func noteReview(_ entry: YAMLMapping) {
    if let value = entry.optional("reviewBy"), let day = value.day {
      reviews.append((day, value.place))
    }
  }

  /// False when some item or its file could not be read, and was complained of.
  var hasEveryItem: Bool {
    presumed.isEmpty && !doubtful.contains(.item) && !lacksItem
      && declared.keys.count { $0.hasPrefix("item ") } == items.count
  }

  /// Whether some of this kind could not be read, so that what is missing may be among them.
  func isDoubtful(_ kind: Problem.Reference) -> Bool { doubtful.contains(kind) }

  /// What `value` names in `known`; nil, and told, if it is nowhere declared.
  func referred<Value>(
    _ kind: Problem.Reference, _ value: YAMLValue?, in known: [String: Value]
  ) -> Value? {
    guard let value, let id = value.string else { return nil }
    if let found = known[id] { return found }
    let name = "\(kind.rawValue) \(id)"
    if declared[name] == nil, !presumed.contains(name), !doubtful.contains(kind) {
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

extension ContentFolder.Room {
  /// The kinds of things that get their names in such a file.
  fileprivate var declares: Set<Problem.Reference> {
    switch self {
    case .storeValues, .glossary, .certification, .refreshers: []
    case .responseCodes: [.item, .code]
    case .incidents: [.item, .incident]
    case .items: [.item]
    case .course: [.course]
    case .clauses: [.clause]
    case .lesson: [.lesson]
    case .exam: [.exam]
    case .scenario: [.scenario]
    case .terminal: [.terminal]
    case .procedure: [.procedure]
    case .observation: [.observation]
    }
  }
}
