import Training

extension CertificationSurvey {
  /// Those who were transferred to another store than this one.
  ///
  /// This one has the name that its set-up gave it, and every name at which somebody was taken on who
  /// was not transferred since: stores may share their records.
  var transferred: [Person] {
    let own = people.filter { $0.transfer(on: day) == nil }.compactMap(\.store) + [store ?? ""]
    let names = Set(own.map(ReplyFolding.folded))
    return people.filter { person in
      person.transfer(on: day).map { !names.contains(ReplyFolding.folded($0)) } ?? false
    }
  }

  /// The same of those alone who work in this store.
  var ofThisStore: CertificationSurvey {
    let gone = transferred
    let numbers = Set(gone.map(\.employee))
    var copy = self
    copy.elsewhere = gone
    copy.people = people.filter { !numbers.contains($0.employee) }
    return copy
  }
}

extension CertificationSurvey.Person {
  fileprivate func transfer(on day: Day) -> String? { card.employment.transfer(on: day) }
}
