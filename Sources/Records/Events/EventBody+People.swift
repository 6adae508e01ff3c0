import Training

/// Who somebody is, and what they are in the store.
extension EventBody {
  /// Somebody got a record.
  package struct Added: Codable, Sendable {
    package let name: String
    /// Whether a manager vouched for the name.
    package let confirmed: Bool
    /// Whose record it is, so that a journal copied into another folder is noticed.
    package let employee: EmployeeID?

    package init(name: String, confirmed: Bool, employee: EmployeeID? = nil) {
      (self.name, self.confirmed, self.employee) = (name, confirmed, employee)
    }
  }

  package struct LanguageChosen: Codable, Sendable {
    package let language: Language

    package init(language: Language) {
      self.language = language
    }
  }

  /// A manager or trainer vouched for the name, perhaps having put it right.
  package struct Confirmed: Codable, Sendable {
    package let name: String

    package init(name: String) {
      self.name = name
    }
  }

  /// What somebody is in the store from a day on; what is not named stays as it was.
  package struct Employed: Codable, Sendable {
    package let role: Role?
    package let store: String?
    package let from: Day
    /// Their first day, where it is told.
    package let hired: Day?

    package init(role: Role? = nil, store: String? = nil, from: Day, hired: Day? = nil) {
      (self.role, self.store, self.from, self.hired) = (role, store, from, hired)
    }
  }

  /// From this day on they are not here any more, and cannot sign in.
  package struct Left: Codable, Sendable {
    package let from: Day
    package let reason: String

    package init(from: Day, reason: String) {
      (self.from, self.reason) = (from, reason)
    }
  }

  /// They are back, or never left.
  package struct Returned: Codable, Sendable {
    package let from: Day
    package let reason: String

    package init(from: Day, reason: String) {
      (self.from, self.reason) = (from, reason)
    }
  }

  /// Somebody else made the PIN void, so that a new one is chosen at the next visit.
  package struct PINReset: Codable, Sendable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }
}
