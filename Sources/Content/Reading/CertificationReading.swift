import Foundation
import Integrity
import Training

extension ContentReader {
  /// Reads a certification and, into `assignments`, who must hold it.
  func readCertification(_ file: YAMLMapping) -> Certification? {
    let id = declaredID(.certification, file.required("certification"))
    let title = text(file.required("title"))
    let meaning = text(file.required("meaning"))
    let renewalMeaning = text(file.optional("renewalMeaning"))
    let validity = file.required("validity")?.mapping.flatMap(readValidity)
    let lapsed = file.optional("lapsed").map { $0.oneOf(Lapse.self)?.standing } ?? .no
    let requirements = readRequirements(file.required("requires"), of: id)
    let renewals = readRenewals(file, of: id)
    let assignments = readAssignments(file)
    guard let id else { return nil }
    self.assignments += assignments.map {
      Assignment(
        certification: id, roles: $0.roles, within: $0.within, since: $0.since,
        meanwhile: $0.meanwhile)
    }
    guard let title, let meaning, let validity, let lapsed, let requirements else { return nil }
    let read = Certification(
      id: id, title: title, meaning: meaning, renewalMeaning: renewalMeaning,
      requirements: requirements, renewals: renewals, validity: validity, lapsed: lapsed)
    guard let bytes = try? CanonicalJSON.encoded(read) else { return nil }
    return read.revised(as: Digest(of: bytes).hex)
  }

  /// What may be said of somebody who lets a certificate lapse.
  private enum Lapse: String, CaseIterable {
    case no, supervised

    var standing: WorkStanding {
      switch self {
      case .no: .no
      case .supervised: .supervised
      }
    }
  }

  private func readRenewals(_ file: YAMLMapping, of id: String?) -> [[Requirement]] {
    guard let value = file.optional("renewals"), let lists = value.list else { return [] }
    value.check(count: lists.count, of: .renewals, in: 1...10)
    return lists.compactMap { readRequirements($0, of: id) }
  }
}

/// Who must hold it.
extension ContentReader {
  private func readAssignments(_ file: YAMLMapping) -> [Assignment] {
    let list = file.optional("assigned")?.list ?? []
    checkDistinct(
      list.flatMap { $0.member("roles")?.elements ?? [] }, Problem.Kind.listedTwice)
    return list.compactMap(readAssignment)
  }

  private func readAssignment(_ value: YAMLValue) -> Assignment? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let roles = entry.counted("roles", as: .roles, in: 1...Role.allCases.count) {
      $0.oneOf(Role.self)
    }
    let within = entry.required("within")?.wholeNumber(in: 0...730)
    let since = entry.optional("since")?.day
    let meanwhile =
      entry.optional("meanwhile").map { $0.oneOf(WorkStanding.self) } ?? .supervised
    guard let roles, let within, let meanwhile else { return nil }
    return Assignment(
      certification: "", roles: roles, within: within, since: since, meanwhile: meanwhile)
  }
}

/// How long it holds.
extension ContentReader {
  private enum Mode: String, CaseIterable {
    case completion
    case previousExpiry = "previous-expiry"
    case fixed
  }

  private func readValidity(_ entry: YAMLMapping) -> Validity? {
    defer { entry.close() }
    let mode = entry.required("mode")?.oneOf(Mode.self)
    let months = entry.required("months")?.wholeNumber(in: 1...120)
    let shortest = Self.shortestPeriod(months: months ?? 120)
    // Window and grace of two periods never meet, however short their months are.
    let room = 28 * (months ?? 120) - 1
    let window = entry.required("windowDays")?.wholeNumber(in: 0...room)
    let grace = entry.required("graceDays")?.wholeNumber(in: 0...min(366, room - (window ?? 0)))
    let base = onlyWhen(mode, is: .fixed, "base", in: entry)?.day
    let minimum = onlyWhen(mode, is: .fixed, "minimumActiveDays", in: entry)?
      .wholeNumber(in: (window ?? 0) + 1...shortest)
    guard let mode, let months, let window, let grace else { return nil }
    func validity(_ mode: Validity.Mode, minimum: Int = 0) -> Validity {
      Validity(
        mode: mode, months: months, windowDays: window, graceDays: grace,
        minimumActiveDays: minimum)
    }
    switch mode {
    case .completion: return validity(.completion)
    case .previousExpiry: return validity(.previousExpiry)
    case .fixed:
      guard let base, let minimum else { return nil }
      return validity(.fixed(base: base), minimum: minimum)
    }
  }

  /// The value of a key that belongs to one mode: there it is required, elsewhere it is told.
  private func onlyWhen(
    _ mode: Mode?, is wanted: Mode, _ key: String, in entry: YAMLMapping
  ) -> YAMLValue? {
    guard mode == wanted else {
      if let value = entry.optional(key), mode != nil {
        value.complain(.onlyWithMode(key, mode: wanted.rawValue))
      }
      return nil
    }
    return entry.required(key)
  }

  /// The fewest days that so many months can have.
  static func shortestPeriod(months: Int) -> Int {
    // The eight years without a leap day around 2100 hold the shortest of all.
    let first = Day(year: 2096, month: 3, day: 1) ?? Day(number: 0)
    return (0..<60).map { start in
      first.adding(months: start + months).number - first.adding(months: start).number
    }.min() ?? 0
  }
}
