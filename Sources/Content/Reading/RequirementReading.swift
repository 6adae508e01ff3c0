import Foundation
import Integrity
import Training

extension ContentReader {
  /// Reads one list of what the certification `id` asks for.
  func readRequirements(_ value: YAMLValue?, of id: String?) -> [Requirement]? {
    guard let value, let list = value.list else { return nil }
    value.check(count: list.count, of: .requirements, in: 1...20)
    checkDistinct(list.compactMap { $0.member("id") })
    return list.compactMap { readRequirement($0, of: id) }
  }

  private func readRequirement(_ value: YAMLValue, of certification: String?) -> Requirement? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")?.id
    let found = RequirementKey.allCases.filter { entry.optional($0.rawValue) != nil }
    guard found.count == 1, let key = found.first, let asked = entry.optional(key.rawValue) else {
      // Whose further keys these are cannot be known.
      _ = entry.named
      value.complain(
        .notOneKind(
          found: found.map(\.rawValue), allowed: RequirementKey.allCases.map(\.rawValue)))
      return nil
    }
    let name = "\(certification ?? "")/\(id ?? "")"
    guard let kind = readKind(key, asked, entry, name: name), let id else { return nil }
    return Requirement(id: id, kind)
  }

  /// The keys of which a requirement has just one.
  private enum RequirementKey: String, CaseIterable {
    case lessons, course, practice, escalate, scenarios, items, topic, exam, observation, accept
  }

  private func readKind(
    _ key: RequirementKey, _ value: YAMLValue, _ entry: YAMLMapping, name: String
  ) -> Requirement.Kind? {
    switch key {
    case .lessons:
      ids(value, as: .lessons) { referred(.lesson, $0, in: lessons)?.id }.map { .lessons($0) }
    case .course: referred(.course, value, in: courses).map { .lessons($0.lessons) }
    case .practice:
      ids(value, as: .procedures) { referred(.procedure, $0, in: procedures)?.id }
        .map { .practices($0) }
    case .escalate: readEscalations(value)
    case .scenarios:
      ids(value, as: .scenarios) { referred(.scenario, $0, in: scenarios)?.id }
        .map { .scenarios($0) }
    case .items:
      readItems(ids(value, as: .items) { referred(.item, $0, in: items)?.id }, entry)
    case .topic: readItems(items(onTopic: value), entry)
    case .exam: readExam(value, entry)
    case .observation: readObservation(value, entry)
    case .accept: readAcceptance(value, name: name)
    }
  }

  /// The ids in a list that is not empty and names nothing twice; nil when one of them is not there.
  private func ids(
    _ value: YAMLValue, as what: Problem.Counted, _ read: (YAMLValue) -> String?
  ) -> [String]? {
    guard let list = value.list else { return nil }
    value.check(count: list.count, of: what, in: 1...50)
    checkDistinct(list, Problem.Kind.listedTwice)
    let ids = list.compactMap(read)
    return ids.count == list.count ? ids : nil
  }

  /// Incidents by their ids, or all of one severity.
  private func readEscalations(_ value: YAMLValue) -> Requirement.Kind? {
    let all = escalation.flatMap(\.incidents)
    guard value.node.mapping != nil else {
      let known = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
      return ids(value, as: .incidents) { referred(.incident, $0, in: known)?.id }
        .map { .escalations($0) }
    }
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    guard let wanted = entry.required("severity"), let severity = wanted.wholeNumber(in: 1...4)
    else { return nil }
    let found = all.filter { $0.severity == severity }.map(\.id)
    // Where some could not be read, one of them may be of that severity.
    if !isDoubtful(.incident) { wanted.check(count: found.count, of: .incidents, in: 1...50) }
    return found.isEmpty ? nil : .escalations(found)
  }

  private func items(onTopic value: YAMLValue) -> [String]? {
    guard let topic = value.id else { return nil }
    let found = itemsInOrder.filter { $0.topic == topic }.map(\.id)
    if found.isEmpty, hasEveryItem {
      let topics = Set(itemsInOrder.map(\.topic)).sorted()
      value.complain(
        .dangling(.topic, id: topic, nearest: EditDistance.nearest(to: topic, among: topics)))
    }
    return found.isEmpty ? nil : found
  }

  private func readItems(_ items: [String]?, _ entry: YAMLMapping) -> Requirement.Kind? {
    let days = entry.optional("days").map { $0.wholeNumber(in: 1...10) } ?? 1
    guard let items, let days else { return nil }
    return .items(items, days: days)
  }

  private func readExam(_ value: YAMLValue, _ entry: YAMLMapping) -> Requirement.Kind? {
    let proctored = entry.optional("proctored").map(\.yesOrNo) ?? false
    guard let exam = referred(.exam, value, in: exams), let proctored else { return nil }
    return .exam(exam.id, proctored: proctored)
  }

  private func readObservation(_ value: YAMLValue, _ entry: YAMLMapping) -> Requirement.Kind? {
    let form = referred(.observation, value, in: observationForms)
    let level = entry.required("level")?.wholeNumber(in: 1...Entrustment.allCases.count)
      .flatMap(Entrustment.init(rawValue:))
    let times = entry.optional("times").map { $0.wholeNumber(in: 1...10) } ?? 1
    guard let form, let level, let times else { return nil }
    return .observation(form.id, level: level, times: times)
  }

  private func readAcceptance(_ value: YAMLValue, name: String) -> Requirement.Kind? {
    guard let text = text(value), let bytes = try? CanonicalJSON.encoded(text) else { return nil }
    return .acknowledgment(
      Acknowledgment(id: name, text: text, revision: Digest(of: bytes).hex))
  }
}
